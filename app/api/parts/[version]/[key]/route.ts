import { wordsIn } from "@/app/_language/all-words";
import { dataset } from "@/app/_server/data";
import { partOf } from "@/lib/dataset/parts/parts";
import { partIn } from "@/lib/i18n/sent";

type Context = { readonly params: Promise<{ readonly version: string; readonly key: string }> };

/** One part of the data set, for a screen that asks for it, in the language of `?in=`. Of one version it never changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { version, key } = await params;
  const words = wordsIn(new URL(request.url).searchParams.get("in") ?? "");
  const data = dataset();
  const part = version === data.version ? partOf(data, key) : null;
  if (!part) return new Response(null, { status: 404 });
  const headers = { "Content-Type": "application/json", "Cache-Control": "public, max-age=31536000, immutable" };
  return new Response(JSON.stringify(partIn(part, words)), { headers });
}
