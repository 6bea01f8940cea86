import { refusalOf } from "@/lib/api/problem-details";
import { decodeDecision } from "@/lib/decision/link";
import { Refusal } from "@/lib/math/refusal";
import { movedText } from "@/lib/report/moved/text";
import { tripwireText } from "@/lib/report/moved/tripwire-text";
import { words } from "../../_language/server-words";
import { dataset } from "../../_server/data";
import { movedFrom } from "../../_server/editions";
import { LINK_DATA, LINK_DECISION } from "../../_state/link-parameters";

/** What has moved in the decision that the address carries since the edition it names, in sentences, for whoever prints them. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const spoken = words("moved");
  const older = searchParams.get(LINK_DATA) ?? "";
  try {
    const decision = decodeDecision(searchParams.get(LINK_DECISION) ?? "");
    const moved = movedFrom(decision, older);
    const lines = moved
      ? [
          spoken.moved.report.intro(moved.older, moved.newer),
          ...tripwireText(moved.tripwires, { decision, dataset: dataset(), words: spoken }),
          ...movedText(moved, dataset(), spoken),
        ]
      : [spoken.moved.notKept(older)];
    return Response.json({ lines }, { headers: { "cache-control": "no-cache" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = refusalOf(error.issues, words("issues").issues);
    return Response.json(problem, { status: problem.status, headers: { "content-type": "application/problem+json" } });
  }
}
