import { z } from "zod";
import { whoseAnswer } from "@/lib/comparison/whose";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import { decision } from "@/lib/decision/schema";
import { HIGHEST } from "@/lib/decision/sliders";
import { type Answered, type Evaluation, evaluate as evaluateDecision, type Unanswered } from "@/lib/evaluate";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { type Firmness, questionOf } from "@/lib/recommendation/firmness";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { GRID } from "@/lib/robustness/intervals/intervals";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { usualSamples } from "@/lib/robustness/smaa/samples";
import { evaluated } from "../evaluation";
import type { Operation } from "../operation";
import { fieldsOf, read } from "../read";
import { checkWork, mostSamples, sampling, stepsOf } from "../work";

/** What may stand beside the fields of a decision. */
const asked = z.object({
  robustness: z.boolean().default(false).meta({
    description: "Also work out how firm the first place is: over all weights, against each weight alone, and by other ways to rank.",
  }),
  samples: sampling.samples.optional(),
  seed: sampling.seed,
});

/** The whole flow: what a user set in, priorities with their reasons out. */
export const evaluate: Operation = {
  id: "evaluate",
  summary: "Evaluate a decision",
  description:
    "Takes a decision as the program saves it and returns what its screens show: ranking, entry priorities with the rule that decided, reasons, position against rivals, barriers, every figure with its source, and how much of the order is the asker's own. With `robustness`, also how firm the first place is.",
  request: z.object({ ...decision.shape, ...asked.shape }),
  answer: evaluated,
  examples: (dataset) => {
    const example = workedExample(dataset);
    const three = { ...example, markets: example.markets.slice(0, 3) };
    return [
      {
        name: "Three markets of the worked example, and how firm the first place is",
        body: { ...three, robustness: true, samples: 10_000 },
      },
      { name: "The same without its robustness", body: three },
    ];
  },
  run(body, dataset) {
    fieldsOf(body, []);
    const found = evaluateDecision(readDecision(body), dataset);
    const { robustness, samples, seed } = read(asked, body);
    if (!found.ok) throw new Refusal(inTheWay(found));
    const answer = evaluationJson(found, robustness ? firmnessWithin(found, samples, seed) : undefined);
    return { ...answer, whose: whoseAnswer(found, dataset) };
  },
};

/** Rankings that each pillar or criterion takes: two ends are searched on a grid and narrowed, and a slider tried at each step. */
const RANKINGS = 2 * (GRID + 40) + HIGHEST + 1;

/**
 * How firm the first place is, with as many samples as asked for, or else the usual number or what is accepted.
 *
 * @throws Refusal `too-many` for more than is accepted
 */
function firmnessWithin(found: Answered, wanted: number | undefined, seed: number): Firmness | null {
  const { problem, method, options, groups } = questionOf(found.table, found.ranking);
  if (problem.rows < 2) return null;
  let kind: keyof typeof usualSamples;
  try {
    kind = preparedFor(problem, method, options).kind;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const perSample = stepsOf(problem, method, kind);
  const once = groups.length * RANKINGS;
  checkWork(perSample, wanted ?? 1, once, "markets");
  return firmnessIn(found, { samples: wanted ?? Math.min(usualSamples[kind], mostSamples(perSample, once)), seed });
}

/** The fields of the decision that keep anything from being ranked. */
function inTheWay(found: Unanswered): Issue[] {
  switch (found.reason) {
    case "no-market":
      return [{ code: "too-few", path: ["markets"], values: { accepted: "≥ 1", found: "0" } }];
    case "all-out":
      return [{ code: "too-few", path: ["thresholds"], values: { accepted: "≥ 1", found: "0" } }];
    case "no-weight":
      return [{ code: "all-zero", path: ["pillars"], values: {} }];
    case "no-figure":
      return [{ code: "too-few", path: ["gaps"], values: { accepted: "≥ 1", found: "0" } }];
    case "refused":
      return found.issues.map((issue) => placedInDecision(issue, found));
  }
}

/** The engine speaks of method, options and cells; the decision has them elsewhere, and names cells by market and indicator. */
function placedInDecision({ code, path: [field, ...rest], values }: Issue, { table }: Evaluation): Issue {
  if (field === "options") return { code, path: ["method", "options", ...rest], values };
  if (field !== "matrix") return { code, path: ["method", "id"], values };
  const name = table.criteria[Number(rest[1])]?.definition.name.en;
  return { code, path: ["method"], values: name ? { ...values, name } : values };
}
