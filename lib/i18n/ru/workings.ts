import type { workings as english } from "@/lib/i18n/en/workings";
import { russianPage, russianStatuses } from "@/lib/i18n/pages/russian";
import type { Like } from "../like";

const unsaid = {
  insurance: "страхование",
  platform: "площадка",
  payment: "приём платежей",
  returns: "возвраты",
  fx: "обмен валюты",
} as const;

/** Russian words for how figures came about that are worked out for one seller, and why they are doubted. */
export const workings: Like<typeof english> = {
  ownCosts: "Собственные затраты.",
  marginSpan: (low, high) => `По тому, что известно,\u00A0— от\u00A0${low} до\u00A0${high}\u00A0% цены. Берётся нижний край.`,
  notCounted: ({ ids }) => `Не учтено, потому что не указано: ${ids.map((id) => unsaid[id]).join(", ")}.`,
  union: (name, pageDate) => `${name}: пошлины нет (${russianPage(pageDate)}).`,
  rule: ({ id, status, pageDate }) => `Правило ${id}: ${russianStatuses[status]} (${russianPage(pageDate)}).`,
  rates: (date) => `Курсы валют на\u00A0${date}.`,
  growth: (chapter, nowUsd, now, beforeUsd, before) =>
    `Группа ${chapter}: ${nowUsd} долл. США в\u00A0${now} г. после ${beforeUsd} в\u00A0${before} г., средний рост за год.`,
  concentration: (suppliers) => `Сумма квадратов долей крупнейших поставщиков (${suppliers}), в процентах.`,
  belowPrinted: (printed, lastPct) =>
    `Не входит в число крупнейших поставщиков (${printed}): от\u00A00 до\u00A0${decimal(lastPct)}\u00A0%. Берётся нижний край.`,
  transit: (market) => `Это верхняя граница: в данные входят товары, идущие транзитом в другие страны. Рынок: ${market}.`,
  agreement: (name, since) => (since ? `${name}, с\u00A0${since}.` : `${name}, дата не найдена.`),
  noAgreement: "Среди имеющихся соглашений такого нет, но это не доказывает, что его не существует.",
  agreementWaiting: (name) => `Насколько удалось узнать, не действует: ${name}.`,
  languages: (exporter, market, spoken) =>
    `Официальные языки экспортёра (${exporter}) и сколько жителей рынка (${market}) ими владеет: ${spoken}. Берётся самый распространённый.`,
  noLanguage: (exporter, market) =>
    `Официального языка экспортёра (${exporter}), которым владел бы хотя бы один из ста жителей рынка (${market}), в данных нет.`,
  spokenBy: (language, percent) => `${language} ${decimal(percent)}\u00A0%`,
  city: (name, cities) =>
    `Отправление\u00A0— ${name}: среднее расстояний по дуге большого круга до городов (${cities}), взвешенное по их населению.`,
};

/** A number that is printed as it stands in the data, with a decimal comma. */
function decimal(value: number): string {
  return `${value}`.replace(".", ",");
}
