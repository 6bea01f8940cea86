import { dataset } from "@/app/_server/data";
import { partOf } from "@/lib/dataset/parts/parts";

type Context = { readonly params: Promise<{ readonly version: string; readonly key: string }> };

/** One part of the data set, for a screen that asks for it. Of one version it never changes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { version, key } = await params;
  const data = dataset();
  const part = version === data.version ? partOf(data, key) : null;
  if (!part) return new Response(null, { status: 404 });
  const headers = { "Content-Type": "application/json", "Cache-Control": "public, max-age=31536000, immutable" };
  return new Response(JSON.stringify(part), { headers });
}
