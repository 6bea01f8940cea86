import { z } from "zod";
import { potentialMultiple, print, roundings } from "@/lib/lanchester/potential";
import type { Operation } from "../operation";
import { fieldsOf, read } from "../read";

const body = z.strictObject({
  referenceShare: z.number().min(0).max(100).meta({ description: "Per cent." }),
  currentShare: z.number().min(1e-9).max(100).meta({ description: "Per cent of the same whole." }),
  rounding: z
    .enum(roundings)
    .default("none")
    .meta({ description: "How `printed` is: all digits, cut after two decimals, or rounded half up to two." }),
});

const answer = z.object({
  multiple: z.number().min(0).meta({ description: "referenceShare / currentShare." }),
  printed: z.string().meta({ description: "The same as a publication would print it." }),
});

/** A published potential multiple, recomputed. */
export const potential: Operation = {
  id: "lanchester/potential",
  summary: "Recompute a potential multiple",
  description:
    "How many times a current share goes into a reference share. It says nothing about rivals, and with one reference for all markets the smallest always comes first: do not rank by it.",
  request: body,
  answer,
  examples: () => [
    {
      name: "The ASEAN multiple of a published paper, which cuts instead of rounding",
      body: { referenceShare: 3.47, currentShare: 0.7, rounding: "truncate-2" },
    },
  ],
  run(given): z.infer<typeof answer> {
    fieldsOf(given, []);
    const { referenceShare, currentShare, rounding } = read(body, given);
    const multiple = potentialMultiple(referenceShare, currentShare);
    return { multiple, printed: print(multiple, rounding) };
  },
};
