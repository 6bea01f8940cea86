import { holdsOf, stabilitiesIn } from "@/lib/recommendation/firmness-found";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import type { Answer, Ask } from "./messages";

let latest = 0;

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  latest = data.number;
  try {
    for (const answer of answersTo(data)) {
      self.postMessage(answer);
      // Lets a later question in.
      await new Promise((go) => setTimeout(go));
      if (data.number !== latest) return;
    }
  } catch {
    self.postMessage({ number: data.number, kind: "failed" } satisfies Answer);
  }
};

/** The quick ones first. */
function* answersTo({ number, question, decision, criteria }: Ask): Generator<Answer> {
  const { problem, method, options } = question;
  yield { number, kind: "holds", holds: holdsOf(decision, { criteria }, question) };
  yield { number, kind: "stabilities", stabilities: stabilitiesIn(question) };
  yield { number, kind: "ways", ways: multiverseOf(problem, { method, options }) };
}
