import type { commands as english } from "@/lib/i18n/en/commands";
import type { Like } from "../like";

/** What the commands say in Russian beside their answers: how each is used, and what is wrong with what it was given. */
export const commands: Like<typeof english> = {
  usage: {
    rank: "Использование: npm run -s rank -- <decision.json или - для стандартного ввода> [--format table|json|csv] [--data <папка>]",
    report:
      "Использование: npm run -s report -- <decision.json или - для стандартного ввода> --format docx|pptx|xlsx|html|csv --out <файл> [--since <версия>] [--data <папка>]",
    landed:
      "Использование: npm run -s landed -- <costs.csv, costs.xlsx или decision.json либо - для стандартного ввода> [--from <страна>] [--decimal .|,] [--format table|json|csv] [--data <папка>]\n--from: откуда товар, например KGZ; если не указано\u00A0— страна готового примера.\n--decimal: если не указан, определяется для каждого столбца.",
    moved:
      "Использование: npm run -s moved -- <decision.json или - для стандартного ввода> [--since <версия>] [--to <папка>] [--format text|json]",
    edition: "Использование: npm run -s edition -- <год-месяц-день> <что нового>",
    headroom: "Использование: npm run -s headroom -- [--data <папка>]",
    trackRecord: "Использование: npm run -s track-record -- [--data <папка>]",
  },
  standardInput: "стандартный ввод",
  which: "Какое решение?",
  oneOnly: (found) => `За раз\u00A0— одно решение; указано: ${found}.`,
  optionsOnly: (found) => `${found}: не подходит; у этой команды есть только ключи.`,
  unknownOption: (option, accepted) => `У этой команды нет ключа ${option}. Допустимо: ${accepted}.`,
  needsValue: (option) => `За ключом ${option} должно стоять значение.`,
  whichFormat: (accepted) => `Какой формат? Допустимо: ${accepted}.`,
  notAccepted: (option, found, accepted) => `${option} ${found}: допустимо: ${accepted}.`,
  needsOut: (format) => `Для --format ${format} нужен --out <файл>.`,
  country: "три буквы кода страны, ISO 3166-1 alpha-3",
  leftAside: (name, what) => `${name}: не учтено: ${what}`,
  unreadable: (why) => `Файл не удалось прочитать. ${why}`,
  unwritable: (why) => `Файл не удалось записать. ${why}`,
  badData: (why) => `Набор данных не удалось прочитать. ${why}`,
  notADay: (found) => `${found}\u00A0— такого дня в календаре нет (нужно год-месяц-день); ничего не сохранено.`,
  dayOutside: (found, first, last) =>
    `${found} не подходит: нужен день, когда выпуск принят, ${first === "" ? "" : `не раньше предыдущего выпуска (${first}) и `}не позже сегодняшнего (${last}); ничего не сохранено.`,
  kept: (version) => `Выпуск ${version} сохранён.`,
  keptAlready: (version) => `Выпуск ${version} уже сохранён.`,
  notJson: (name, why) => `${name}: это не JSON. ${why}`,
  notADecision: (name) => `${name}: прочитать как решение нельзя.`,
  noAnswer: (name, why, help) => `${name}: ${why}. ${help}`,
  noSum: (name) => `${name}: цены и доставки нет ни у одного рынка, считать нечего.`,
  noCosts: (name) => `${name}: о затратах в этом решении ничего нет.`,
  notTaken: (name) => `${name}: не взято.`,
  cell: (row, column, found, wanted) => `строка ${row}, ${column}: «${found}»; нужно: ${wanted}`,
  gravity: {
    usage: (language) => `Использование: npm run -s gravity -- <panel.csv или panel.csv.gz, или - для стандартного ввода>
--y <поток> --x "<члены>": например --y trade --x "ln(DIST),CNTG,LANG"
[--estimator ppml|ols]: если не указано, ppml
[--fe <эффекты>]: например exporter^year,importer^year
[--cluster <столбец> | --errors hc0|hc1]: если не указано, hc1
[--count unless-nested|always|never]: учитывает ли k поглощённые эффекты
[--where "<фильтр>"] [--weights <столбец>] [--no-reset]
[--decimal .|,]: если не указан, определяется для каждого столбца
[--format table|json|csv|latex] [${language}]`,
    which: "Какая панель?",
    oneOnly: (found) => `За раз\u00A0— одна панель; указано: ${found}.`,
    unread: (name, why) => `${name}: прочитать не удалось. ${why}`,
    noFlow: "Не указан --y: столбец потоков.",
    noTerms: "Не указан --x: члены, которые объясняют поток.",
    emptyEntry: (option) => `${option}: один из членов списка пуст.`,
    entry: (option, number) => `${option}, ${number}-й по счёту`,
    noColumn: (column, columns) => `столбца ${column} нет. Столбцы: ${columns}.`,
    row: (row) => `строка ${row}`,
    inColumn: (column, why) => `столбец ${column}: ${why}`,
    inCell: (row, column, why) => `строка ${row}, столбец ${column}: ${why}`,
    twice: (name, first, second) => `строка 1: два столбца называются ${name} (${first}-й и ${second}-й).`,
    cells: (row, found, wanted) => `строка ${row}: ячеек ${found}, а в заголовке их ${wanted}.`,
    notNumber: (cell) => `«${cell}»\u00A0— не число.`,
    twofold: (cell) =>
      `«${cell}» с десятичной точкой\u00A0— одно число, с десятичной запятой\u00A0— другое. Укажите, какое: --decimal . или --decimal ,`,
    mixed: (name, column) => `${name}: в столбце ${column} и импорт, и экспорт, а то и больше. Берётся всё; выбрать можно ключом --where.`,
    breakdowns: (name, told) => `${name}: ${told}`,
    left: (name, rows, row, column, value) =>
      `${name}: отброшены строки мира, групп рядом с их членами и неизвестно чьи (${rows}; первая: строка ${row}, ${column} ${value}).`,
    repeated: (name, rows, first, second) =>
      `${name}: повторены экспортёр, импортёр и год более ранней строки (${rows}; первые: ${first} и ${second}). Берутся все.`,
  },
  noExporters: (file) => `${file}: в панели не названы экспортёры.`,
  exporters: (count, seconds) => `экспортёров: ${count.text}, ${seconds}\u00A0с`,
  dataSet: (version) => `набор данных ${version}`,
  rows: (count) => `строк: ${count.text}`,
};
