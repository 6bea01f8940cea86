/** Does one thing of a kind. */
export type Doing<Asked, Found> = (asked: Asked) => Promise<Found>;

type Waiting<Asked, Found> = { readonly asked: Asked; readonly done: (found: Found) => void; readonly fail: (error: unknown) => void };

/** So much is done at once, at most. */
const MOST = 64;

/**
 * Does together what is asked for at the same time: while one round is under way the next one gathers. Where a round fails, each
 * of it is done once more on its own, so that none fails for another's sake; it has to be harmless to do it twice.
 *
 * @param keyOf what may not be done twice in a round: the second waits for the next
 * @param all does a round, of 1 to 64; what comes of each, in their order
 */
export function together<Asked, Found>(
  keyOf: (asked: Asked) => string,
  all: (round: readonly Asked[]) => Promise<readonly Found[]>,
): Doing<Asked, Found> {
  let waiting: Waiting<Asked, Found>[] = [];
  let under = false;

  function next(): Waiting<Asked, Found>[] {
    const round = new Map<string, Waiting<Asked, Found>>();
    const later: Waiting<Asked, Found>[] = [];
    for (const each of waiting) {
      const key = keyOf(each.asked);
      if (round.size < MOST && !round.has(key)) round.set(key, each);
      else later.push(each);
    }
    waiting = later;
    return [...round.values()];
  }

  async function work(): Promise<void> {
    under = true;
    while (waiting.length > 0) {
      const round = next();
      try {
        const found = await all(round.map(({ asked }) => asked));
        for (const [at, { done }] of round.entries()) done(found[at] as Found);
      } catch (error) {
        if (round.length === 1) round[0]?.fail(error);
        else await Promise.all(round.map(({ asked, done, fail }) => all([asked]).then(([found]) => done(found as Found), fail)));
      }
    }
    under = false;
  }

  return (asked) =>
    new Promise((done, fail) => {
      waiting.push({ asked, done, fail });
      if (!under) work();
    });
}
