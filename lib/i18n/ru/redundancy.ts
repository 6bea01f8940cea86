import type { redundancy as english } from "@/lib/i18n/en/redundancy";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Criteria that say nearly the same, or nearly the opposite, in Russian. */
export const redundancy: Like<typeof english> = {
  same: (one, other, r) => `«${one}» и «${other}» говорят об этих рынках почти одно и то же (r = ${r}): общее считается дважды.`,
  opposite: (one, other, r) =>
    `«${one}» и «${other}» говорят почти за противоположные рынки (r = ${r}): их веса по большей части гасят друг друга.`,
  more: (count) =>
    many(count, {
      one: `ещё ${count} такая пара`,
      few: `ещё ${count} такие пары`,
      many: `ещё ${count} таких пар`,
      other: `ещё ${count} такой пары`,
    }),
};
