import type { z } from "zod";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import { decision } from "@/lib/decision/schema";
import { type Evaluation, evaluate as evaluateDecision, type Unanswered } from "@/lib/evaluate";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { evaluation } from "../evaluation";
import type { Operation } from "../operation";
import { fieldsOf } from "../read";

/** The whole flow: what a user set in, priorities with their reasons out. */
export const evaluate: Operation = {
  id: "evaluate",
  summary: "Evaluate a decision",
  description:
    "Takes a decision as the program saves it and returns what its screens show: ranking, entry priorities with the rule that decided, reasons, position against rivals, barriers, and every figure with its source.",
  request: decision,
  answer: evaluation,
  examples: (dataset) => {
    const example = workedExample(dataset);
    return [{ name: "Three markets of the worked example", body: { ...example, markets: example.markets.slice(0, 3) } }];
  },
  run(body, dataset) {
    fieldsOf(body, []);
    return answered(evaluateDecision(readDecision(body), dataset));
  },
};

/** @throws Refusal where nothing could be ranked, naming the fields of the decision that stand in the way */
function answered(found: Evaluation): z.infer<typeof evaluation> {
  if (!found.ok) throw new Refusal(inTheWay(found));
  return evaluationJson(found) as z.infer<typeof evaluation>;
}

function inTheWay(found: Unanswered): Issue[] {
  switch (found.reason) {
    case "no-market":
      return [{ code: "too-few", path: ["markets"], values: { accepted: "≥ 1", found: "0" } }];
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
