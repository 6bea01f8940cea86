import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Unanswerable } from "@/lib/api/problem-details";
import { allowances } from "@/lib/keep/limits";

/** What is counted. */
export type Spent = keyof typeof allowances;

const TEN_MINUTES = 600;
const DAY = 86_400;

/**
 * Counts what each address or seat does, in memory and for this process alone: addresses are written nowhere.
 *
 * @param counts whether anybody is counted at all
 */
export function allowanceOf(counts: boolean) {
  const limiters = Object.fromEntries(
    Object.entries(allowances).map(([kind, points]) => [
      kind,
      new RateLimiterMemory({ points, duration: kind === "workspaces" ? DAY : TEN_MINUTES }),
    ]),
  ) as Readonly<Record<Spent, RateLimiterMemory>>;
  const refuse = (ms: number): never => {
    const seconds = Math.max(1, Math.ceil(ms / 1000));
    throw new Unanswerable("too-many-requests", `This may be done again in ${seconds} seconds.`, {}, seconds);
  };
  return {
    /** Takes one from what is allowed. @throws Unanswerable `too-many-requests` where nothing is left */
    async spend(kind: Spent, by: string): Promise<void> {
      if (!counts) return;
      try {
        await limiters[kind].consume(by);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        refuse(error.msBeforeNext);
      }
    },
    /** Looks whether anything is left, and takes nothing. @throws Unanswerable `too-many-requests` where nothing is */
    async check(kind: Spent, by: string): Promise<void> {
      const used = counts ? await limiters[kind].get(by) : null;
      if (used && used.consumedPoints >= allowances[kind]) refuse(used.msBeforeNext);
    },
  };
}
