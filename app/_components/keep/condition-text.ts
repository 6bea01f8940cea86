import type { Words } from "@/lib/i18n/speech";
import type { Condition } from "../../_state/keep/condition";
import { whoWrote } from "./who-wrote";

type Said = {
  readonly words: Words<"kept">;
  readonly maySave: boolean;
  /** The revision that this tab saved last, if it saved one. */
  readonly justSaved: number | null;
};

/** How it stands with a kept decision, in a sentence. */
export function sentenceOf(condition: Condition, { words, maySave, justSaved }: Said): string {
  const { states, refusals } = words.kept;
  switch (condition.kind) {
    case "same":
      if (!maySave) return states.looking;
      return justSaved === condition.revision ? states.saved(condition.revision) : states.same(condition.revision);
    case "changed":
      return maySave ? states.changed(condition.count) : states.looking;
    case "newer": {
      const came = states.newer(condition.current.revision, whoWrote(condition.current, words.kept));
      return words.format.sentences([came, condition.count > 0 && states.changed(condition.count)]);
    }
    case "superseded":
      return states.superseded(condition.current.revision, whoWrote(condition.current, words.kept));
    case "refused":
      return states.refused(refusals[condition.why === "refused" ? "other" : condition.why]);
    default:
      return states[condition.kind];
  }
}
