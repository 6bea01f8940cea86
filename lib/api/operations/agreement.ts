import { z } from "zod";
import { inEnglish } from "@/lib/i18n/en";
import { agree } from "@/lib/madm/agreement/agree";
import { measures } from "@/lib/madm/agreement/registry";
import { numbers } from "../fields";
import type { Operation } from "../operation";
import { fieldsOf, read } from "../read";

const body = z.strictObject({
  measure: z
    .enum(measures.map(({ id }) => id))
    .meta({ description: measures.map(({ id, summary }) => `\`${id}\`: ${inEnglish(summary)}`).join(" ") }),
  x: numbers.meta({
    description: "A ranking: each item's rank, 1 being best, at least two items. The reference, where the measure has one.",
  }),
  y: numbers.meta({ description: "Another ranking of the same items in the same order." }),
});

const answer = z.object({ value: z.number().max(1).meta({ description: "1 is full agreement." }) });

/** How far two rankings agree. */
export const agreement: Operation = {
  id: "agreement",
  summary: "Compare two rankings",
  description: "How far two rankings of the same items agree. Ties in any of the usual ways: only the order of the ranks counts.",
  request: body,
  answer,
  examples: () => [
    { name: "Spearman's rho with ties", body: { measure: "spearman", x: [1, 2, 2, 4, 5], y: [2, 1, 3, 3, 5] } },
    { name: "WS, the first being the reference", body: { measure: "ws", x: [1, 2, 3, 4], y: [2, 1, 3, 4] } },
  ],
  run(given): z.infer<typeof answer> {
    fieldsOf(given, ["x", "y"]);
    const { measure, x, y } = read(body, given);
    return { value: agree(measure, x, y) };
  },
};
