import { z } from "zod";
import { inEnglish } from "@/lib/i18n/en";
import { consensusMethods, consensus as reach } from "@/lib/madm/agreement/consensus";
import { rankings } from "../fields";
import type { Operation } from "../operation";
import { fieldsOf, read } from "../read";

const body = z.strictObject({
  method: z
    .enum(consensusMethods.map(({ id }) => id))
    .meta({ description: consensusMethods.map(({ id, summary }) => `\`${id}\`: ${inEnglish(summary)}`).join(" ") }),
  rankings,
});

const answer = z.object({
  scores: z.array(z.number()).meta({ description: "Points of each item, more being better." }),
  ranks: z.array(z.int().min(1)).meta({ description: "Rank of each item: 1 is best, ties share the lower number (1, 2, 2, 4)." }),
});

/** One ranking made of several. */
export const consensus: Operation = {
  id: "consensus",
  summary: "Make one ranking of several",
  description: "Joins several rankings of the same items into one.",
  request: body,
  answer,
  examples: () => [
    {
      name: "Copeland over three rankings",
      body: {
        method: "copeland",
        rankings: [
          [1, 2, 3, 4],
          [2, 1, 3, 4],
          [1, 3, 2, 4],
        ],
      },
    },
  ],
  run(given): z.infer<typeof answer> {
    fieldsOf(given, ["rankings"]);
    const { method, rankings: table } = read(body, given);
    const { rows, columns, values } = table;
    const lists = Array.from({ length: rows }, (_, k) => values.subarray(k * columns, (k + 1) * columns));
    const { scores, ranks } = reach(method, lists);
    return { scores: Array.from(scores), ranks: Array.from(ranks) };
  },
};
