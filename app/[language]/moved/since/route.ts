import { problemOf, refusalOf } from "@/lib/api/problem-details";
import { decodeDecision } from "@/lib/decision/link";
import { Refusal } from "@/lib/math/refusal";
import { sinceOf } from "@/lib/report/moved/since";
import { type InLanguage, speak } from "../../../_language/server-words";
import { dataset } from "../../../_server/data";
import { editionOf, editions } from "../../../_server/editions";
import { LINK_DATA, LINK_DECISION } from "../../../_state/link-parameters";

type Context = { readonly params: InLanguage };

/** What has moved in the decision that the address carries since the edition it names, for whoever prints it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const spoken = await speak(params);
  const { searchParams } = new URL(request.url);
  const version = searchParams.get(LINK_DATA) ?? "";
  try {
    const decision = decodeDecision(searchParams.get(LINK_DECISION) ?? "");
    const older = editionOf(version);
    if (!older) return problem(problemOf("not-found", spoken.moved.notKept(version)));
    return Response.json(sinceOf(decision, older, dataset(), editions(), spoken), { headers: { "cache-control": "no-cache" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return problem(refusalOf(error.issues, spoken.issues));
  }
}

function problem(details: ReturnType<typeof problemOf>): Response {
  return Response.json(details, { status: details.status, headers: { "content-type": "application/problem+json" } });
}
