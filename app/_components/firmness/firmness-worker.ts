import { pillarIds } from "@/lib/dataset/ids";
import { weightsAlong } from "@/lib/decision/sliders";
import { importanceOf, withCriterion } from "@/lib/decision/weights";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { stepsThatHold } from "@/lib/robustness/intervals/steps";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import type { Answer, Ask, Holds } from "./messages";

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

/** The quick one first. */
function* answersTo(ask: Ask): Generator<Answer> {
  const { number, problem, method, options, groups } = ask;
  yield { number, kind: "holds", holds: holdsOf(ask) };
  yield { number, kind: "stabilities", stabilities: stabilitiesOf(problem, method, options, groups) };
}

function holdsOf({ decision, indicators, problem, method, options }: Ask): Holds {
  const prepared = preparedFor(problem, method, options);
  const held = (change: Parameters<typeof weightsAlong>[2], now: number) =>
    stepsThatHold(problem, prepared, weightsAlong(decision, indicators, change), problem.weights, now);
  const pillars = pillarIds
    .filter((id) => indicators.some(({ pillar }) => pillar === id))
    .map((id) => [
      `pillar:${id}`,
      held((before, value) => ({ ...before, pillars: { ...before.pillars, [id]: value } }), decision.pillars[id]),
    ]);
  const criteria = indicators.map((indicator) => [
    `criterion:${indicator.id}`,
    held((before, value) => withCriterion(before, indicator, value), importanceOf(decision, indicator)),
  ]);
  return Object.fromEntries([...pillars, ...criteria]) as Holds;
}
