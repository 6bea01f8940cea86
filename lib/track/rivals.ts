/** Three rules that need no program, and that it has to be better than. */
export const rivals = ["largest", "nearest", "grown"] as const;
export type Rival = (typeof rivals)[number];
