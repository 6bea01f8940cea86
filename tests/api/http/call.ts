import { problemDetails } from "@/lib/api/problem-details";

export const ADDRESS = "http://localhost/api/v1/";

/** What answers a request, within the server or as Next calls it. */
type Post = (request: Request, params: Readonly<Record<string, string>>) => Promise<Response>;

/** Sends a body, a value as JSON and anything else as it stands. */
export function post(handler: Post, body: BodyInit, headers: Readonly<Record<string, string>> = { "content-type": "application/json" }) {
  // A body that is streamed has to be declared so; the types do not know the field yet.
  return handler(new Request(ADDRESS, { method: "POST", body, headers, duplex: "half" } as RequestInit), {});
}

/** The problem a response carries; a failure if it is none. */
export async function problemIn(response: Response) {
  if (response.headers.get("content-type") !== "application/problem+json") throw new Error(`no problem: ${response.status}`);
  const problem = problemDetails.parse(await response.json());
  if (problem.status !== response.status) throw new Error(`says ${problem.status}, is ${response.status}`);
  return problem;
}
