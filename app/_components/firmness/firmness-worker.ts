import { holdsOf, stabilitiesIn } from "@/lib/recommendation/firmness-found";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { serve } from "../../_workers/serve";
import type { Answer, Ask } from "./firmness-asked";

serve<Ask, Answer>(
  /** The quick ones first. */
  function* ({ question, decision, criteria }) {
    const { problem, method, options } = question;
    yield { kind: "holds", holds: holdsOf(decision, { criteria }, question) };
    yield { kind: "stabilities", stabilities: stabilitiesIn(question) };
    yield { kind: "ways", ways: multiverseOf(problem, { method, options }) };
  },
  { order: "latest" },
);
