import type { comtrade as english } from "@/lib/i18n/en/comtrade";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of what UN Comtrade is asked from the product strip. */
export const comtrade: Like<typeof english> = {
  title: (hs) => `Запросить в UN Comtrade более новый импорт, ТН ВЭД ${hs}`,
  intro: (hs, year, held) =>
    `Этот сервер запрашивает в UN Comtrade, сколько ввёз каждый сравниваемый рынок (ТН ВЭД ${hs}, ${year} г.) по данным его таможни. Там учтён фрахт, а в имеющихся данных за\u00A0${held} г.\u00A0— нет, поэтому смесь тех и других выгодна запрошенным рынкам. По условиям Comtrade данными можно пользоваться, но нельзя передавать их дальше.`,
  ask: "Запросить для всех рынков",
  cancel: "Прервать",
  cancelled: "Прервано. Пришедшее сохранено.",
  progress: (done, of) => `Запрошено рынков: ${done} из\u00A0${of}.`,
  caption: (hs) => `Импорт из всех стран, ТН ВЭД ${hs}, долл. США`,
  market: "Рынок",
  held: (year) => `В данных, ${year}`,
  fetched: (year) => `UN Comtrade, ${year}`,
  none: "–",
  take: (count) =>
    many(count, {
      one: `Взять ${count} значение как своё`,
      few: `Взять ${count} значения как свои`,
      many: `Взять ${count} значений как свои`,
      other: `Взять ${count} значения как свои`,
    }),
  taken: (count) => `Взято значений: ${count}. «Отменить» вернёт прежние.`,
  note: (hs, year, day) => `UN Comtrade, импорт, ТН ВЭД ${hs}, ${year} г., с фрахтом; получено ${day}`,
};
