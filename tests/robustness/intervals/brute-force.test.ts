import { expect, test } from "vitest";
import { normalisations } from "@/lib/madm/normalise";
import { randomProblems } from "../problems";
import { check } from "./check";

const PROBLEMS = 10_000;

/** The exact methods take turns, each with every normalisation. */
test.each([0, 1, 2, 3])(
  "an interval's inside never changes the answer and its ends do: 10,000 random problems, part %d of 4",
  (part) => {
    const wrong: string[] = [];
    let ends = 0;
    randomProblems(PROBLEMS).forEach((problem, at) => {
      if (at % 4 !== part) return;
      const method = at % 8 < 4 ? "weighted-sum" : "topsis";
      const found = check(problem, method, { normalisation: normalisations[Math.floor(at / 8) % normalisations.length] }, 1e-8, 6);
      wrong.push(...found.wrong.map((what) => `${method} ${at}: ${what}`));
      ends += found.crossed;
    });
    expect(wrong).toEqual([]);
    expect(ends).toBeGreaterThan(5000);
  },
  60_000,
);

test.each(["vikor", "edas", "copras", "waspas", "mabac", "promethee-ii"])(
  "%s: what was bracketed holds inside, and changes beyond its bracket",
  (method) => {
    const found = randomProblems(20).map((problem) => check(problem, method, {}, 3e-6, 12));
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(found.reduce((sum, { crossed }) => sum + crossed, 0)).toBeGreaterThan(40);
  },
);
