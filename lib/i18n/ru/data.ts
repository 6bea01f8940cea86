import type { data as english } from "@/lib/i18n/en/data";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of the data page. */
export const data: Like<typeof english> = {
  title: "Данные",
  intro: (figures, markets, indicators) =>
    `Значений\u00A0— ${figures.text}, рынков\u00A0— ${markets}, показателей\u00A0— ${indicators}; у каждого значения указаны год и источник. Здесь ничего не заполнено: чего нет, того нет.`,
  onThisPage: "На этой странице",
  parts: { figures: "Значения", coverage: "Полнота", sources: "Источники", standIns: "Доли в импорте" },
  filters: "Показать",
  text: "Содержит",
  textHint: "название, примечание, источник",
  market: "Рынок",
  pillar: "Блок",
  indicator: "Показатель",
  source: "Источник",
  status: "Статус",
  years: "Годы",
  yearChoices: { latest: "последнее из каждых", all: "все годы" },
  from: "Расстояния от",
  fromChoices: { own: (exporter) => `экспортёр: ${exporter}`, all: "все страны" },
  coming: "Данные других экспортёров загружаются.",
  order: "Порядок",
  orders: {
    none: "показатель, затем рынок",
    market: "рынок, затем показатель",
    newest: "год, сначала новые",
    oldest: "год, сначала старые",
    largest: "значение, сначала большие",
    smallest: "значение, сначала малые",
  },
  any: "все",
  clear: "Сбросить фильтры",
  found: (figures) =>
    many(figures, {
      one: `${figures.text} значение.`,
      few: `${figures.text} значения.`,
      many: `${figures.text} значений.`,
      other: `${figures.text} значения.`,
    }),
  firstOf: (shown) => `Показаны первые ${shown}.`,
  more: "Показать ещё",
  nothing: "Всем этим фильтрам не отвечает ни одно значение.",
  caption: "Значения, как они стоят в данных",
  value: "Значение",
  unit: "Единица",
  note: "Примечание",
  seenFrom: (exporter) => `экспортёр: ${exporter}`,
  exporter: "Экспортёр",
  csv: "Скачать эти данные (CSV)",
  csvName: "данные",
  csvNotice: (sources) =>
    `Прежде чем передавать дальше: ${sources} разрешают только отдельные значения со ссылкой или не указывают условий. Лицензия названа в каждой строке файла.`,
  licence: "Лицензия",
  redistribution: "Передача дальше",
  redistributions: {
    open: "можно, с указанием источника",
    "single-figures": "только отдельные значения со ссылкой",
    "terms-unclear": "условия неясны: сначала спросите",
  },
  coverage: {
    intro: (exporter) =>
      `Год последнего значения для каждого рынка и показателя. Расстояния отсчитаны от экспортёра (${exporter}). Где ничего нет, действует правило для пропусков из вашего решения.`,
    caption: "Год последнего значения",
    legend: "∅ данных нет; † под сомнением: напечатано в источнике, но с названной оговоркой",
    gap: "данных нет",
    doubts: "Что вызывает сомнение",
    known: "Известно",
    knownOf: (known, of) => `${known} из\u00A0${of}`,
  },
  sources: {
    intro: "Кто публикует данные, в каком выпуске и что с ними можно делать. Ссылка ведёт к издателю.",
    caption: "Источники",
    publisher: "Издатель",
    title: "Название",
    edition: "Выпуск",
    figures: "Значений",
    noNote: "–",
    tradeOnly: "только торговля",
  },
  standIns: {
    intro:
      "Пока вы не введёте свои доли, их заменяет доля вашей страны в товарном импорте рынка: для каждого рынка один источник и один год, рядом\u00A0— второй источник; они никогда не смешиваются.",
    caption: "Какие доли в импорте взяты вместо ваших",
    year: "Год",
    second: "Рядом",
    none: "нет",
    sharesOf: "Доли, рынок",
    shares: (market) => `Кто поставляет товары. Рынок: ${market}`,
    supplier: "Поставщик",
    valueUsd: "долл. США",
    difference: "Разница, п.\u00A0п.",
    notListed: "нет в списке",
    others: "все остальные",
    more: "Другие годы и источники по одному рынку\u00A0— на странице «Конкуренты».",
  },
};
