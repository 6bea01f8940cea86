import type { market as english } from "@/lib/i18n/en/market";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of the market page. */
export const market: Like<typeof english> = {
  screensOf: (market) => `Страницы рынка: ${market}`,
  tabs: { overview: "Рынок", competitors: "Конкуренты", beside: "Рядом с другим" },
  standing: (rank, of, score) => `${rank}-е место из\u00A0${of}, оценка ${score}.`,
  neighbours: "Соседи по порядку",
  home: "Это домашний рынок экспортёра, места ему не отводится.",
  out: "Рынок отсеян: он не прошёл заданный вами порог, и места ему не отводится.",
  notTicked: "Этого рынка нет среди ваших.",
  ifTicked: (rank, of) => `Если его добавить, он займёт ${rank}-е место из\u00A0${of}. Ниже он показан так, будто уже добавлен.`,
  tick: (name) => `Добавить: ${name}`,
  onThisPage: "На этой странице",
  figures: "Данные",
  figuresIntro:
    "Последнее значение с годом и источником. На линии слева худшее, справа лучшее из отмеченных рынков: точка\u00A0— этот рынок (кольцо, если значение заполнено), высокая черта\u00A0— медиана, короткие\u00A0— остальные. Ваше значение встаёт на место значения источника и отмечено как ваше допущение.",
  inField: "Среди сравниваемых",
  place: (rank, of) => `${rank} из\u00A0${of}`,
  noPlace: "заполнено: места нет",
  older: (year) => `у других до\u00A0${year} г.`,
  goods: {
    heading: (code) => `товарная позиция ТН ВЭД ${code}`,
    chapter: (code) => `группа ТН ВЭД ${code}`,
    "consumer-goods": () => "потребительские товары всех видов",
  },
  override: "Ваше значение",
  overrideOf: (name) => `Ваше значение: ${name}`,
  noteOf: (name) => `Откуда ваше значение: ${name}`,
  notePlaceholder: "Откуда?",
  insteadOf: (value) => `вместо ${value}`,
  noSource: "данных нет, поэтому нет и источника",
  history: (count) => many(count, { one: `${count} год`, few: `${count} года`, many: `${count} лет`, other: `${count} года` }),
  historyOf: (name, market) => `${name} по годам. Рынок: ${market}`,
  strip: (worst, middle, best) => `худшее ${worst}, медиана ${middle}, лучшее ${best}`,
  strengths: "Уровень по блокам",
  strengthsCaption: (name) =>
    `${name}: 0\u00A0— худший из сравниваемых по каждому критерию блока, 100\u00A0— лучший по каждому. Черта отмечает медиану сравниваемых.`,
  strength: "Уровень",
  fieldMedian: "Медиана сравниваемых",
  reasons: "Из чего складывается его место",
  secondSource: (publisher, year) => `Рядом второй источник: ${publisher}, ${year} г. Они никогда не смешиваются.`,
  difference: "Разница, п.\u00A0п.",
  before: "Прежде чем начать продажи",
  checks: "Контрольный список: что выяснить, кому и к какому сроку",
  checksDone: (done) => `готово: ${done}`,
  costs: "Что остаётся с единицы товара",
  costsAsk: "Посчитать по вашим затратам",
  costsGiven: "Ваши затраты",
  measures: "Барьеры и меры",
  measuresIntro: "Все меры, которые документы предлагают для этого рынка, по блокам; сначала\u00A0— барьеры при нынешнем наборе рынков.",
  noMeasure: (name) => `Мер для этого рынка документы не предлагают: ${name}.`,
  measureStatus: { recommended: "рекомендовано", "under-way": "идёт", announced: "объявлено", running: "действует" },
  documents: "Документы",
  caveats: "Оговорки",
  olderFigures: (list) => `Старее самых новых у сравниваемых: ${list}.`,
  olderOne: (name, year) => `${name} (${year})`,
  flaggedOne: (name, note) => `${name}: ${note}`,
  trade: {
    title: (exporter) => `Торговля с экспортёром: ${exporter}`,
    noneOf: (reporter, partner) => `Собственных данных об этой торговле нет; отчитывается ${reporter}, партнёр\u00A0— ${partner}.`,
    noShare: (market, supplier) => `Поставщика ${supplier} нет ни в одном источнике по рынку ${market}: доля неизвестна, а не равна нулю.`,
  },
};
