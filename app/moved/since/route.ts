import { problemOf, refusalOf } from "@/lib/api/problem-details";
import { decodeDecision } from "@/lib/decision/link";
import { Refusal } from "@/lib/math/refusal";
import { sinceOf } from "@/lib/report/moved/since";
import { words } from "../../_language/server-words";
import { dataset } from "../../_server/data";
import { editionOf } from "../../_server/editions";
import { LINK_DATA, LINK_DECISION } from "../../_state/link-parameters";

/** What has moved in the decision that the address carries since the edition it names, for whoever prints it. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const version = searchParams.get(LINK_DATA) ?? "";
  try {
    const decision = decodeDecision(searchParams.get(LINK_DECISION) ?? "");
    const older = editionOf(version);
    if (!older) return problem(problemOf("not-found", words("moved").moved.notKept(version)));
    return Response.json(sinceOf(decision, older, dataset(), words("moved")), { headers: { "cache-control": "no-cache" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return problem(refusalOf(error.issues, words("issues").issues));
  }
}

function problem(details: ReturnType<typeof problemOf>): Response {
  return Response.json(details, { status: details.status, headers: { "content-type": "application/problem+json" } });
}
