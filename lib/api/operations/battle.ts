import { z } from "zod";
import { checkFight, drawLevelOf, laws, outcomeOf } from "@/lib/lanchester/combat/laws";
import { trajectoryOf } from "@/lib/lanchester/combat/trajectory";
import type { Operation } from "../operation";
import { fieldsOf, issuesOf, read } from "../read";

const force = z.number().min(0).max(1e12);

const body = z.strictObject({
  law: z
    .enum(laws)
    .meta({ description: "`linear`: the first law, one against one. `square`: the second law, where everyone can hit everyone." }),
  m: force.meta({ description: "Force of side M: budget, sales people, listings, market share. 0, or at least 1e-9." }),
  n: force.meta({ description: "Force of side N, in the same unit." }),
  exchangeRate: z
    .number()
    .min(1e-6)
    .max(1e6)
    .default(1)
    .meta({ description: "E, what one unit of N costs M: above 1 is bad for M. Some sources print its inverse." }),
});

const answer = z.object({
  winner: z.enum(["m", "n", "draw"]),
  survivors: z.number().min(0).meta({ description: "What the winner has left." }),
  forceNeeded: z
    .number()
    .nullable()
    .meta({ description: "The whole force with which the loser would have drawn, as efficient as it is; null for a draw." }),
  efficiencyNeeded: z
    .number()
    .nullable()
    .meta({ description: "By how much its efficiency would have to be multiplied instead; null for a draw, or without any force." }),
  trajectory: z.object({
    decisionTime: z
      .number()
      .nullable()
      .meta({ description: "When the loser is gone; null for a draw under the square law, which never ends." }),
    states: z
      .array(z.object({ t: z.number(), m: z.number(), n: z.number() }))
      .meta({ description: "Both sides at 61 even steps. One unit of time is how long N would last at its opening rate of loss." }),
  }),
});

/** How a fight between two forces ends. */
export const battle: Operation = {
  id: "lanchester/battle",
  summary: "Work out a battle",
  description: "Winner, survivors, what the loser lacks and both sides over time, by Lanchester's linear or square law.",
  request: body,
  answer,
  examples: () => [
    { name: "Five against three under the square law", body: { law: "square", m: 5, n: 3 } },
    { name: "A better armed smaller side", body: { law: "linear", m: 100, n: 60, exchangeRate: 1.5 } },
  ],
  run(given): z.infer<typeof answer> {
    const raw = fieldsOf(given, []);
    // A force above zero can still be too small for the formulas, which a range from zero on cannot say.
    const fight = read(body, given, () =>
      issuesOf(() => checkFight({ law: "linear", m: numberIn(raw.m), n: numberIn(raw.n), exchangeRate: 1 })),
    );
    const lacking = drawLevelOf(fight);
    const { decisionTime, states } = trajectoryOf(fight);
    return {
      ...outcomeOf(fight),
      forceNeeded: lacking?.forceNeeded ?? null,
      efficiencyNeeded: lacking?.efficiencyNeeded ?? null,
      trajectory: { decisionTime, states: [...states] },
    };
  },
};

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);
