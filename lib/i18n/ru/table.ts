import type { table as english } from "@/lib/i18n/en/table";
import type { Like } from "../like";
import { type Count, counted } from "../plural";

const many = counted("ru");

const rowsOf = (count: Count) =>
  many(count, {
    one: `${count.text} строка`,
    few: `${count.text} строки`,
    many: `${count.text} строк`,
    other: `${count.text} строки`,
  });
const columnsOf = (count: Count) =>
  many(count, {
    one: `${count.text} столбец`,
    few: `${count.text} столбца`,
    many: `${count.text} столбцов`,
    other: `${count.text} столбца`,
  });

/** Russian strings of the screen that ranks any table. */
export const table: Like<typeof english> = {
  title: "Ранжировать любую таблицу",
  intro:
    "Загрузите любую таблицу: в каждой строке название и несколько чисел. Укажите, какие столбцы учитывать, и ранжируйте строки любым из методов.",
  begin: {
    title: "С чего начать",
    steps: [
      "Выберите, перетащите или вставьте таблицу выше: строка на каждый объект, столбец на каждое число, которое может учитываться.",
      "Отметьте столбцы, которые учитываются; для каждого укажите, больше или меньше\u00A0— лучше, и вес.",
      "Ранжируйте строки и скачайте результат в CSV.",
    ],
    example: "Попробовать на данных этого решения",
    exampleNote: (markets) =>
      `${many(markets, { one: `${markets} строка`, few: `${markets} строки`, many: `${markets} строк`, other: `${markets} строки` })}, по одной на рынок; само решение не меняется.`,
    file: "Данные этого решения.csv",
  },
  columns: "Что учитывать",
  rows: (name, rows, columns, seconds) => `${name}: ${rowsOf(rows)}, ${columnsOf(columns)}; прочитано за ${seconds}\u00A0с.`,
  noRows: "Под заголовком нет ни одной строки.",
  unclosed: (count) =>
    many(count, {
      one: `В ${count} строке кавычка открыта и не закрыта; всё после неё могло потеряться.`,
      few: `В ${count} строках кавычка открыта и не закрыта; всё после неё могло потеряться.`,
      many: `В ${count} строках кавычка открыта и не закрыта; всё после неё могло потеряться.`,
      other: `В ${count} строках кавычка открыта и не закрыта; всё после неё могло потеряться.`,
    }),
  nameColumn: "Названия строк",
  byNumber: "по номеру",
  rowNumber: (row) => `строка ${row}`,
  column: "Столбец",
  counts: "Учитывать",
  numbers: "Числа",
  numbersOf: (numbers, filled) => `${numbers} из ${filled}`,
  direction: "Направление",
  directionOf: (name) => `Направление: ${name}`,
  weight: "Вес",
  weightHelp: "Вес\u00A0— ноль или больше; сумма может быть любой: перед ранжированием веса делятся на неё.",
  tooMany: (accepted) => `Столько строк этот метод не ранжирует. Допустимо: ${accepted}.`,
  at: (row, column) => `Строка ${row}, ${column}:`,
  weightOf: (name) => `Вес: ${name}`,
  countsOf: (name) => `Учитывать: ${name}`,
  rank: "Ранжировать",
  ranking: "Идёт ранжирование…",
  writing: "Запись…",
  noCriterion: "Отметьте хотя бы один столбец с числами и дайте хотя бы одному из них вес больше нуля.",
  cancelled: "Прервано. Таблица по-прежнему открыта.",
  result: "Результат",
  by: (method, settings, criteria) =>
    `Метод: ${method}${settings ? ` (${settings})` : ""}; учтено: ${columnsOf(criteria)}; веса делены на их сумму.`,
  stale: "Настройки выше с тех пор изменились. Ранжируйте строки снова, чтобы увидеть разницу.",
  done: (rows, seconds) => `Ранжировано: ${rowsOf(rows)}, за ${seconds}\u00A0с.`,
  first: (count) => `Показаны первые ${count.text}; в файле есть все.`,
  left: (count) =>
    many(count, {
      one: `Пропущена ${count.text} строка: учитываемая ячейка пуста или в ней не число.`,
      few: `Пропущены ${count.text} строки: учитываемая ячейка пуста или в ней не число.`,
      many: `Пропущено ${count.text} строк: учитываемая ячейка пуста или в ней не число.`,
      other: `Пропущено ${count.text} строки: учитываемая ячейка пуста или в ней не число.`,
    }),
  notANumber: "число",
  download: "Скачать результат (CSV)",
  lower: "Чем ниже оценка, тем лучше.",
};
