import type { estimates as english } from "@/lib/i18n/en/estimates";
import type { Like } from "../like";

/** Russian strings of printed and exported gravity estimates, beside those of the model screen. */
export const estimates: Like<typeof english> = {
  heading: (estimator, y) => `${estimator}: ${y}`,
  estimator: "Способ оценки",
  part: "Часть",
  name: "Название",
  estimate: "Оценка",
  se: "Ст. ошибка",
  statistic: { t: "t", normal: "z" },
  anyStatistic: "t или z",
  p: "p",
  low: "95\u00A0%, нижняя",
  high: "95\u00A0%, верхняя",
  note: "Примечание",
  parts: {
    coefficient: "коэффициент",
    fit: "качество",
    errors: "ошибки",
    rows: "исключённые строки",
    regressors: "исключённая переменная",
  },
  resetIs: (statistic, p) => `RESET: ${statistic}, p = ${p}.`,
  deviance: "Девианс",
  effectsAre: (effects) => `Фиксированные эффекты: ${effects}.`,
  observations: (n) => `Использовано наблюдений: ${n}.`,
};
