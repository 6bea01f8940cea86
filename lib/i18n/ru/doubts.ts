import type { doubts as english } from "@/lib/i18n/en/doubts";
import type { Like } from "../like";

/** Russian strings of what the audit says about a file that is being imported. */
export const doubts: Like<typeof english> = {
  title: "Проверьте, прежде чем полагаться на это",
  share: (supplier, sum) => `${supplier}: доля не равна стоимости, делённой на итог (${sum}).`,
  gap: (supplier, year, sum) => `${supplier}, ${year}: расхождение с имеющимся источником больше 5\u00A0п.\u00A0п. (${sum}).`,
  total: (year, ratio, source) =>
    `Итог за ${year} к итогу имеющегося источника (${source}) относится как ${ratio}. Другая единица или экспорт партнёров вместо импорта?`,
  step: (market, indicator, ratio) => `${market}, «${indicator}»: отношение к нынешнему значению\u00A0— ${ratio}. Та ли единица?`,
  same: (indicator, value, markets) => `«${indicator}»: одно и то же значение ${value} на нескольких рынках: ${markets}.`,
};
