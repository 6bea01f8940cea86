import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { fieldTestsOf } from "@/lib/robustness/reversal";
import { serve } from "../../../_workers/serve";
import type { ChoicesAnswer, ChoicesAsk } from "./choices-line";

serve<ChoicesAsk, ChoicesAnswer>(
  function* ({ problem, own, runs }) {
    yield { kind: "multiverse", multiverse: multiverseOf(problem, { method: own.id, options: own.options }) };
    yield { kind: "reversals", tests: runs.map(({ id, options }) => fieldTestsOf(problem, id, options)) };
  },
  { order: "in-turn" },
);
