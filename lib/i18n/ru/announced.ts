import type { announced as english } from "@/lib/i18n/en/announced";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** What a screen reader is told in Russian once the weights rest. */
export const announced: Like<typeof english> = {
  field: (count, first) =>
    many(count, {
      one: `Теперь ранжируется ${count} рынок. Первый\u00A0— ${first}.`,
      few: `Теперь ранжируются ${count} рынка. Первый\u00A0— ${first}.`,
      many: `Теперь ранжируется ${count} рынков. Первый\u00A0— ${first}.`,
      other: `Теперь ранжируется ${count} рынка. Первый\u00A0— ${first}.`,
    }),
  first: (market) => `Теперь на первом месте ${market}.`,
  moved: (count, most, now, before) =>
    many(count, {
      one: `Место сменил ${count} рынок\u00A0— ${most}: было ${before}-е, стало ${now}-е.`,
      few: `Место сменили ${count} рынка, сильнее всех ${most}: было ${before}-е, стало ${now}-е.`,
      many: `Место сменили ${count} рынков, сильнее всех ${most}: было ${before}-е, стало ${now}-е.`,
      other: `Место сменили ${count} рынка, сильнее всех ${most}: было ${before}-е, стало ${now}-е.`,
    }),
  advice: (market, priority) => `Совет, ${market}: ${priority}.`,
  moreAdvice: (count) =>
    many(count, {
      one: `Совет изменился ещё для ${count} рынка.`,
      few: `Совет изменился ещё для ${count} рынков.`,
      many: `Совет изменился ещё для ${count} рынков.`,
      other: `Совет изменился ещё для ${count} рынка.`,
    }),
  unchanged: "Порядок рынков не изменился.",
};
