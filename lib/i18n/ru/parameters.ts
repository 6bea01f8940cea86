import type { parameters as english } from "@/lib/i18n/en/parameters";
import type { Like } from "../like";

/** Russian words for what the options of the methods are called, and what each does. */
export const parameters: Like<typeof english> = {
  "vikor.v": { title: "v", description: "Вес целого (S) против худшего отдельного критерия (R)." },
  "normalisation.distances": {
    title: "Нормализация",
    description: "Как значения делаются сравнимыми, прежде чем считаются расстояния.",
  },
  "codas.tau": {
    title: "τ",
    description: "Евклидовы расстояния, которые различаются меньше чем на столько, считаются равными; обычно от\u00A00,01 до\u00A00,05.",
  },
  "electre-iii.q": {
    title: "q",
    description: "Порог безразличия: наибольшая разница, которая не имеет значения, по критериям; если не задан\u00A0— 0.",
  },
  "electre-iii.p": {
    title: "p",
    description: "Порог предпочтения: разница, начиная с которой предпочтение полное, по критериям; если не задан\u00A0— q.",
  },
  "electre-iii.v": {
    title: "v",
    description: "Порог вето: разница, которой не возместит никакой другой критерий, по критериям; если не задан или null\u00A0— его нет.",
  },
  "aras.optimal": {
    title: "Оптимальная альтернатива",
    description: "Идеальное значение по каждому критерию; если не задано\u00A0— лучшее среди сравниваемых.",
  },
  "normalisation.sum-and-product": {
    title: "Нормализация",
    description: "Как значения делаются сравнимыми перед сложением и умножением.",
  },
  "waspas.lambda": { title: "λ", description: "Доля взвешенной суммы; остальное\u00A0— взвешенное произведение." },
  "normalisation.sum": { title: "Нормализация", description: "Как значения делаются сравнимыми перед сложением." },
  "spotis.bounds": {
    title: "Границы",
    description: "Наименьшее и наибольшее возможные значения каждого критерия; если не заданы\u00A0— по сравниваемым рынкам.",
  },
  "spotis.referencePoint": {
    title: "Ожидаемое решение",
    description: "Желаемое значение каждого критерия; если не задано\u00A0— лучшая из границ.",
  },
  "normalisation.product": { title: "Нормализация", description: "Как значения делаются сравнимыми перед умножением." },
  "preference.function": {
    title: "Функция предпочтения",
    description: "Как разница двух значений превращается в предпочтение.",
  },
  "preference.p": { title: "p", description: "Разница, начиная с которой предпочтение полное, по критериям." },
  "preference.q": { title: "q", description: "Наибольшая разница, которая не имеет значения, по критериям." },
  "preference.s": { title: "s", description: "Разница, при которой кривая Гаусса круче всего, по критериям." },
};
