/** What was looked up, as long as nothing has changed that it depends on. */
export type Remembered<T> = {
  /** What is remembered by this name, or else what `look` finds; that is remembered unless something changed meanwhile. */
  get(key: string, look: () => Promise<T | null>): Promise<T | null>;
  /** Something changed. */
  forget(): void;
};

/** More people than ever work at once. */
const MOST = 5000;

/**
 * Remembers what is asked over and over. For a place that only this process writes to: there all that changes it passes by
 * here, and `forget` is called once it is committed.
 */
export function remembering<T>(): Remembered<T> {
  const found = new Map<string, T>();
  let changes = 0;
  return {
    async get(key, look) {
      const known = found.get(key);
      if (known !== undefined) return known;
      const before = changes;
      const value = await look();
      if (value !== null && before === changes) {
        if (found.size >= MOST) found.clear();
        found.set(key, value);
      }
      return value;
    },
    forget() {
      changes++;
      found.clear();
    },
  };
}

/** Remembers nothing: of a place that others write to as well. */
export function unremembering<T>(): Remembered<T> {
  return { get: (_, look) => look(), forget: () => undefined };
}
