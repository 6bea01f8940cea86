import type { moved as english } from "@/lib/i18n/en/moved";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian words for what a newer edition of the data moved in a decision. */
export const moved: Like<typeof english> = {
  title: "Что изменилось",
  intro: (older, newer) => `Одно и то же решение на данных выпуска ${older} и выпуска ${newer}.`,
  ordinal: (place) => `${place}-е место`,
  notRanked: "вне ранжирования",
  place: (market, before, after) => `${market}: ${before} → ${after}`,
  because: (place, causes) => `${place}; причина: ${causes}`,
  together: (place) => `${place}; сдвиг дают лишь несколько изменений вместе`,
  nothing: "Ничего не изменилось: все рынки на своих местах.",
  firstStays: (market) => `На первом месте по-прежнему ${market}.`,
  firstGone: (before, after) => `Первое место сменилось: было ${before}, стало ${after}.`,
  noAnswer: "На данных одного из двух выпусков ранжирования нет.",
  changes: (added, revised, newer, withdrawn) =>
    `Изменения данных, важных для этого решения: добавлено\u00A0— ${added}, пересмотрено\u00A0— ${revised}, обновлено до более позднего года\u00A0— ${newer}, отозвано\u00A0— ${withdrawn}.`,
  cause: {
    figure: (indicator, market, change) => `«${indicator}», ${market}: ${change}`,
    figures: (indicator, count) =>
      many(count, {
        one: `«${indicator}»: изменилось ${count} значение`,
        few: `«${indicator}»: изменилось ${count} значения`,
        many: `«${indicator}»: изменилось ${count} значений`,
        other: `«${indicator}»: изменилось ${count} значения`,
      }),
    kind: {
      added: (after) => `появилось значение (${after})`,
      revised: (before, after) => `пересмотр с ${before} до ${after}`,
      newer: (before, after, year) => `было ${before}, стало ${after} (${year})`,
      withdrawn: (before) => `значение отозвано (${before})`,
    },
    part: (part, count) =>
      many(count, {
        one: `${part}: изменилась ${count} запись`,
        few: `${part}: изменилось ${count} записи`,
        many: `${part}: изменилось ${count} записей`,
        other: `${part}: изменилось ${count} записи`,
      }),
  },
  parts: {
    figures: "значения",
    indicators: "показатели",
    markets: "рынки",
    agreements: "торговые соглашения",
    languages: "языки",
    borders: "границы",
    cities: "города",
    "product-imports": "импорт по товарам",
    "product-suppliers": "поставщики по товарам",
    "net-exporters": "чистые экспортёры",
    landed: "правила для посылок",
    shares: "доли поставщиков",
    "stand-ins": "замены",
  } as Readonly<Record<string, string>>,
  table: { places: "Места до и после", market: "Рынок", before: "До", after: "После", by: "Что сдвигает в одиночку" },
  tripwires: {
    title: "О чём предупредить",
    intro: "Хранится в решении и сверяется с каждым выпуском данных: на этой странице, в ленте, в командной строке и в отчёте.",
    first: "Сменится первое место",
    limit: (subject, passes, value) => `${subject} ${passes} ${value}`,
    passes: { above: "выше", below: "ниже" },
    figure: (indicator, market) => `«${indicator}», ${market}:`,
    tax: (market) => `Налог на потребление, ${market}:`,
    freight: (market) => `Ваша доставка, ${market}:`,
    states: {
      stands: (name, now) => `Не сработало: ${name}; сейчас ${now}.`,
      passed: (name, now, before) => `Сработало: ${name}; было ${before}, стало ${now}.`,
      beyond: (name, now) => `Сработало ещё раньше: ${name}; сейчас ${now}.`,
      back: (name, now, before) => `Больше не выполняется: ${name}; было ${before}, стало ${now}.`,
    },
    unknown: (name) => `Данных нет: ${name}.`,
    nothing: "данных нет",
    firstPassed: (before, after) => `Сработало: первое место сменилось\u00A0— было ${before}, стало ${after}.`,
    firstStands: (market) => `Не сработало: на первом месте по-прежнему ${market}.`,
    of: "Показатель",
    taxOption: "Налог на потребление",
    freightOption: "Ваша доставка",
    market: "Рынок",
    way: "Если окажется",
    value: "Граница",
    add: "Предупредить",
    addFirst: "Предупредить, если сменится первое место",
    remove: (name) => `Больше не предупреждать: ${name}`,
    tooLong:
      "Это решение слишком длинное для ссылки, поэтому сверить его с выпусками данных здесь нельзя. Это умеет командная строка: npm run -s moved.",
  },
  editions: "Сохранённые выпуски данных",
  edition: (version, day) => `${version}, ${day}:`,
  present: "данные, которые используются сейчас",
  only: "Пока сохранён один выпуск. Как только появится следующий, здесь будет видно, что он меняет.",
  notKept: (version) => `Выпуск ${version} здесь не сохранён, поэтому нельзя сказать, что с тех пор изменилось.`,
  flaws: {
    list: (flaws) => `Сохранённые выпуски не удалось прочитать, поэтому нельзя сказать, что изменилось. ${flaws}`,
    line: (line) => `строка ${line}`,
    more: (count) =>
      many(count, {
        one: `Ещё ${count.text} ошибка не показана.`,
        few: `Ещё ${count.text} ошибки не показаны.`,
        many: `Ещё ${count.text} ошибок не показаны.`,
        other: `Ещё ${count.text} ошибки не показаны.`,
      }),
  },
  own: "Что изменилось в вашем решении",
  noDecision: "Откройте эту страницу из решения: без него сравнивать нечего.",
  report: {
    title: "С тех пор, как принято решение",
    intro: (older, newer) => `На данных выпуска ${older}, по которым принято решение, и выпуска ${newer}.`,
    failed: "Узнать, что изменилось, не удалось: сервер не ответил.",
  },
  feed: "Следить за решением через ленту",
  feedTitle: (title) => `Caravan: ${title}`,
  feedFirst: (market) => `Первый сохранённый выпуск: на первом месте ${market}.`,
};
