import type { refresh as english } from "@/lib/i18n/en/refresh";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian words for fetching a fresh edition of the figures. */
export const refresh: Like<typeof english> = {
  progress: (done, of, ask) => `${done} из ${of}: ${ask}`,
  stopped: (reason) => `Не получено: ${reason}.`,
  noConnection: (host) => `нет связи с ${host}`,
  soFar: (folder) => `Что уже пришло, лежит в ${folder}; та же команда продолжит с этого места.`,
  problems: (count) =>
    many(count, {
      one: `${count} ответ не заслуживает доверия, поэтому взять ничего нельзя:`,
      few: `${count} ответа не заслуживают доверия, поэтому взять ничего нельзя:`,
      many: `${count} ответов не заслуживают доверия, поэтому взять ничего нельзя:`,
      other: `${count} ответа не заслуживают доверия, поэтому взять ничего нельзя:`,
    }),
  problem: (place, sentence, found) => `${place}: ${sentence}${found === "" ? "" : ` Получено: ${found}`}`,
  askAgain: (command) => `Запросить заново: ${command}`,
  same: "Всё совпадает с имеющимися данными.",
  vintage: (source, vintage) => `${source}, последнее обновление: ${vintage}`,
  indicator: (indicator, added, revised, newer, withdrawn) =>
    `${indicator}: добавлено\u00A0— ${added}, пересмотрено\u00A0— ${revised}, за более поздний год\u00A0— ${newer}, отозвано\u00A0— ${withdrawn}`,
  figure: (market, year, before, after) => `${market}, ${year}: ${before} → ${after}`,
  withdrawn: "отозвано",
  andMore: (count) => `и ещё ${count}`,
  doubts: (count) =>
    many(count, {
      one: `${count} значение сохранило сомнение из прежнего выпуска: проверьте, остаётся ли оно в силе.`,
      few: `${count} значения сохранили сомнения из прежнего выпуска: проверьте, остаются ли они в силе.`,
      many: `${count} значений сохранили сомнения из прежнего выпуска: проверьте, остаются ли они в силе.`,
      other: `${count} значения сохранили сомнения из прежнего выпуска: проверьте, остаются ли они в силе.`,
    }),
  findings: (count) =>
    many(count, {
      one: `Сверка нашла ${count} расхождение, которого раньше не было:`,
      few: `Сверка нашла ${count} расхождения, которых раньше не было:`,
      many: `Сверка нашла ${count} расхождений, которых раньше не было:`,
      other: `Сверка нашла ${count} расхождения, которых раньше не было:`,
    }),
  toReview: (command) => `Просмотрите их и напишите, что вы об этом думаете: ${command}`,
  decision: (title) => `Решение «${title}»:`,
  toTake: (command) => `Взять эти данные: ${command}`,
  taken: (version, before) => `Взято: выпуск ${version}. Прежний (${before}) сохранён.`,
  takenOwn: (path) => `Взято в ${path}.`,
  beforeNote: (source) => `Прежнее значение, до обновления: ${source}`,
  own: (added, revised, withdrawn) => `добавлено\u00A0— ${added}, пересмотрено\u00A0— ${revised}, отозвано\u00A0— ${withdrawn}`,
  none: (names) => `Данных нет: ${names}.`,
  unused: (ask, rows) =>
    many(rows, {
      one: `${ask}: ${rows} строка странице рынка не пригодится`,
      few: `${ask}: ${rows} строки странице рынка не пригодятся`,
      many: `${ask}: ${rows} строк странице рынка не пригодятся`,
      other: `${ask}: ${rows} строки странице рынка не пригодятся`,
    }),
  beside: (market, percent, year, held, heldYear) => `${market}: ${percent} (${year}); в имеющихся данных ${held} (${heldYear})`,
  terms: "Условия издателя запрещают передавать эти данные дальше: они остаются в вашей папке, в данные проекта ничего из них не попадает.",
  usage: {
    line: "Использование: npm run refresh -- [take|again] [world-bank|comtrade|wits] [--product 6109,85] [--year 2023,2024] [--decision файл] [--reviewed причина] [--folder папка] [--data папка]",
    product: "Какой товар? --product принимает группы, позиции и субпозиции ТН\u00A0ВЭД (HS) из 2, 4 или 6 знаков через запятую.",
    year: (first, last) => `--year принимает годы с ${first} по ${last} через запятую.`,
    at: "--at принимает адрес на этом компьютере, например http://127.0.0.1:8000.",
    source: (found) => `Нужно world-bank, comtrade или wits, а не ${found}.`,
  },
};
