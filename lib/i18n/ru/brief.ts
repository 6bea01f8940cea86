import type { brief as english } from "@/lib/i18n/en/brief";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of the one-page brief, on paper and in the files made of it. */
export const brief: Like<typeof english> = {
  kicker: "Краткая записка о выходе на рынок",
  fields: { client: "Клиент", preparedBy: "Составитель", product: "Товар", date: "Дата", question: "Вопрос" },
  missing: "не указано",
  noProduct: "не выбран: данные по всем товарам",
  hs: (name, code) => `${name}, ТН ВЭД ${code}`,
  hsOnly: (code) => `ТН ВЭД ${code}`,
  sure: (word, market, share, agree, of) =>
    `Надёжность ответа: ${word}. На первом месте ${market}: при ${share} всех возможных весов и в\u00A0${agree} из\u00A0${many(of, {
      one: `${of} способа`,
      few: `${of} способов`,
      many: `${of} способов`,
      other: `${of} способа`,
    })} ранжировать те же данные.`,
  oftener: (share, other, otherShare) => `${share} (${other}\u00A0— при ${otherShare})`,
  refused: "Выберите в разделе «Решение» другой метод или другую нормализацию.",
  tiers: "Очерёдность",
  tier: "Очередь",
  markets: "Рынки",
  more: (count) => `ещё ${count}`,
  reasons: (count) => (count === 1 ? "Одна причина" : count === 0 ? "Причины" : count === 2 ? "Две причины" : "Три причины"),
  risks: (count) => (count === 1 ? "Один риск" : count === 0 ? "Риски" : "Два риска"),
  change: "Что изменило бы ответ",
  oneWeight: "Один вес",
  noReason: "Ни по одному собственному значению первый рынок не выше медианы сравниваемых.",
  noRisk: "Ни по одному собственному значению первый рынок не ниже медианы сравниваемых.",
  nothingCompared: "Сравнивать не с чем, и терять первое место некому.",
  measured: (name, unit) => `${name} (${unit})`,
  figure: {
    said: (value, when, place) => `${value} (${when}), ${place}`,
    best: (of) => `лучшее значение из\u00A0${of}`,
    worst: (of) => `худшее значение из\u00A0${of}`,
    place: (place, of) => `${place}-е место из\u00A0${of}`,
    shared: (place, others) =>
      many(others, {
        one: `${place}, наравне ещё с\u00A0${others} рынком`,
        few: `${place}, наравне ещё с\u00A0${others} рынками`,
        many: `${place}, наравне ещё с\u00A0${others} рынками`,
        other: `${place}, наравне ещё с\u00A0${others} рынка`,
      }),
    middle: (value) => `медиана\u00A0— ${value}`,
    whole: (said, middle) => `${said}; ${middle}.`,
    by: (name) => `Основание: ${name}.`,
  },
  thin: { head: "Мало данных", text: (known) => `На известных данных держится только ${known} веса.` },
  strongRival: {
    head: (rival) => `Там сильный соперник: ${rival}`,
    beyond: (rival, share, own, ownShare) => `${rival}\u00A0— ${share} рынка, вне зоны досягаемости; ${own}\u00A0— ${ownShare}.`,
    noShare: (rival, share, own) => `${rival}\u00A0— ${share} рынка; ${own}\u00A0— доля там неизвестна.`,
  },
  filled: {
    head: "Найденные данные",
    text: (names, share) => `${share} веса заполнено, а не взято из источников: ${names}. То, что найдётся, может изменить ответ.`,
  },
  law: {
    name: "По закону Ланчестера",
    places: (own, market, place, share, level) => `положение на рынке (${market}) такое: ${own}\u00A0— ${place}, доля ${share}, ${level}.`,
    level: (name) => `на ступени «${name}»`,
    below: "ниже самой нижней ступени",
    leader: {
      contested: (rival, share) => `${rival}, доля ${share},\u00A0— в зоне досягаемости.`,
      safe: (rival, share) => `${rival}, доля ${share},\u00A0— позади и вне зоны досягаемости.`,
      beyond: (rival, share) => `${rival}, доля ${share},\u00A0— впереди и вне зоны досягаемости.`,
      undecidable: (rival, share) => `${rival}, доля ${share},\u00A0— определить нельзя.`,
    },
    unplaced: (market, leader, share, own) =>
      `на рынке (${market}) первый поставщик\u00A0— ${leader}, доля ${share}; ${own}\u00A0— доля там неизвестна, поэтому сказать, кто в зоне досягаемости, нельзя.`,
    none: (market) => `нужны доли, а на этом рынке (${market}) их нет ни в данных, ни среди введённых.`,
    noMarket: "нужен рынок, о котором судить.",
    countries: (goods, year) => `Это страны, а не фирмы (${goods}, ${year}); значения практические, не научные.`,
    entered: "По введённым долям; значения практические, не научные.",
    goods: { all: "импорт всех товаров", hs: (code) => `импорт, ТН ВЭД ${code}` },
    bars: "Доли рынка, в процентах",
  },
  steps: "Следующие шаги",
  newStep: "Что нужно сделать",
  addStep: "Добавить шаг",
  stepHead: { number: "№", what: "Шаг", owner: "Кто", by: "Срок" },
  suggested: "Предложено программой, никем ещё не решено.",
  suggest: {
    agree: (group, next) => `Согласовать с теми, кто решает, вес «${group}»: от него зависит, не выйдет ли вперёд ${next}.`,
    find: (names, market) => `Найти опубликованные данные (${market}): ${names}.`,
    origin: (agreement, market) => `Узнать на таможне (${market}), какое подтверждение происхождения нужно по соглашению: ${agreement}.`,
    duty: (market) => `Узнать, какие пошлины и налоги платит товар (${market}).`,
    shares: (market) => `Ввести свою долю и доли соперников (${market}); пока есть только доли стран.`,
    order: (market) => `Отправить первую небольшую партию (${market}); записать сроки, затраты и возвраты.`,
  },
  code: "QR-код: открывает это решение снова",
  reopen: "Открыть это решение снова:",
  noLink: "В ссылку это решение не помещается; в файл помещается.",
  sources: (publishers, method, version) => `Источники: ${publishers}. Метод: ${method}. Набор данных ${version}.`,
  noSources: (method, version) => `Данных с источником не использовано. Метод: ${method}. Набор данных ${version}.`,
  caveat: "Порядок рынков\u00A0— довод, а не доказательство.",
  notes: "Заметки о рынках",
  writeNotes: "Написать заметки",
};
