import { wordsIn } from "@/app/_language/all-words";
import { figuresIn } from "@/app/_server/figures";

type Context = { readonly params: Promise<{ readonly language: string; readonly hash: string }> };

/** The figures that every page in a language works with. Under one hash they never change, and under any other there are none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { address, text } = figuresIn(wordsIn((await params).language));
  if (address !== new URL(request.url).pathname) return new Response(null, { status: 404 });
  const headers = { "Content-Type": "application/json", "Cache-Control": "public, max-age=31536000, immutable" };
  return new Response(text, { headers });
}
