import type { commands as english } from "@/lib/i18n/en/commands";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** What the commands say beside their answers, in Chinese: how each is used, and what is wrong with what it was given. */
export const commands: Like<typeof english> = {
  usage: {
    rank: "用法：npm run -s rank -- <decision.json，或用 - 表示标准输入> [--format table|json|csv] [--data <文件夹>]",
    report:
      "用法：npm run -s report -- <decision.json，或用 - 表示标准输入> --format docx|pptx|xlsx|html|csv --out <文件> [--since <版本>] [--data <文件夹>]",
    landed:
      "用法：npm run -s landed -- <costs.csv、costs.xlsx 或 decision.json，或用 - 表示标准输入> [--from <国家／地区>] [--decimal .|,] [--format table|json|csv] [--data <文件夹>]\n--from：货物的发出地，如 KGZ；不指定则取示例中的出口地。\n--decimal：不指定则逐列自动判断。",
    moved: "用法：npm run -s moved -- <decision.json，或用 - 表示标准输入> [--since <版本>] [--to <文件夹>] [--format text|json]",
    edition: "用法：npm run -s edition -- <年-月-日> <这一版带来什么>",
    headroom: "用法：npm run -s headroom -- [--data <文件夹>]",
    trackRecord: "用法：npm run -s track-record -- [--data <文件夹>]",
  },
  standardInput: "标准输入",
  which: "哪项决策？",
  oneOnly: (found) => spaced`一次只能处理一项决策；给出的是${found}。`,
  optionsOnly: (found) => `${found}：不可接受；此命令只接受选项。`,
  unknownOption: (option, accepted) => `此命令没有选项 ${option}。可接受：${accepted}。`,
  needsValue: (option) => `${option} 之后须有一个值。`,
  whichFormat: (accepted) => `哪种格式？可接受：${accepted}。`,
  notAccepted: (option, found, accepted) => `${option} ${found}：可接受：${accepted}。`,
  needsOut: (format) => `--format ${format} 需要 --out <文件>。`,
  country: "三个字母的国家／地区代码，ISO 3166-1 alpha-3",
  leftAside: (name, what) => `${name}：未采用：${what}`,
  unreadable: (why) => `无法读取文件。${why}`,
  unwritable: (why) => `无法写入文件。${why}`,
  badData: (why) => `无法读取数据集。${why}`,
  notADay: (found) => `${found} 不是日历上的日期（年-月-日），未保存任何内容。`,
  dayOutside: (found, first, last) =>
    `不接受 ${found}：应为采用这一版的日期，${first === "" ? "" : `不早于上一版的 ${first}，`}不晚于今天（${last}），未保存任何内容。`,
  kept: (version) => `版本 ${version} 已保存。`,
  keptAlready: (version) => `版本 ${version} 先前已保存。`,
  notJson: (name, why) => `${name}：不是 JSON。${why}`,
  notADecision: (name) => `${name}：不是可以读取的决策。`,
  noAnswer: (name, why, help) => `${name}：${why}。${help}`,
  noSum: (name) => `${name}：没有一个市场同时有货值和运费，无法计算合计。`,
  noCosts: (name) => `${name}：这项决策中没有成本。`,
  notTaken: (name) => `${name}：未采用。`,
  cell: (row, column, found, wanted) => spaced`第 ${row} 行，${column}：“${found}”；应为：${wanted}`,
  gravity: {
    usage: (language) => `用法：npm run -s gravity -- <panel.csv 或 panel.csv.gz，或用 - 表示标准输入>
--y <流量> --x "<解释项>"：如 --y trade --x "ln(DIST),CNTG,LANG"
[--estimator ppml|ols]：不指定则为 ppml
[--fe <固定效应>]：如 exporter^year,importer^year
[--cluster <列> | --errors hc0|hc1]：不指定则为 hc1
[--count unless-nested|always|never]：k 是否计入被吸收的固定效应
[--where "<筛选>"] [--weights <列>] [--no-reset]
[--decimal .|,]：不指定则逐列自动判断
[--format table|json|csv|latex] [${language}]`,
    which: "哪个面板文件？",
    oneOnly: (found) => spaced`一次只能处理一个面板；给出的是${found}。`,
    unread: (name, why) => `无法读取 ${name}。${why}`,
    noFlow: "缺少 --y：流量所在的列。",
    noTerms: "缺少 --x：解释流量的各项。",
    emptyEntry: (option) => `${option}：其中有一项是空的。`,
    entry: (option, number) => `${option}，第 ${number} 项`,
    noColumn: (column, columns) => spaced`没有名为“${column}”的列。现有的列：${columns}。`,
    row: (row) => `第 ${row} 行`,
    inColumn: (column, why) => `“${column}”列：${why}`,
    inCell: (row, column, why) => `第 ${row} 行“${column}”列：${why}`,
    twice: (name, first, second) => `第 1 行：有两列都叫“${name}”（第 ${first} 列和第 ${second} 列）。`,
    cells: (row, found, wanted) => `第 ${row} 行：有 ${found} 个单元格，而表头有 ${wanted} 个。`,
    notNumber: (cell) => `“${cell}”不是数字。`,
    twofold: (cell) => `“${cell}”按小数点和按小数逗号读是两个不同的数。请指明：--decimal . 或 --decimal ,`,
    mixed: (name, column) => spaced`${name}：列 ${column} 中既有进口又有出口，或不止这两种。全部采用；可用 --where 选择。`,
    breakdowns: (name, told) => `${name}：${told}`,
    left: (name, rows, row, column, value) =>
      spaced`${name}：略去${rows}，属于全世界、与成员并列的集团或无从对应者（第一处：第 ${row} 行，${column} ${value}）。`,
    repeated: (name, rows, first, second) =>
      spaced`${name}：${rows}的出口方、进口方和年份与前面的行相同（第一处：第 ${first} 行与第 ${second} 行）。全部采用。`,
  },
  noExporters: (file) => `${file}：面板没有指明出口方。`,
  exporters: (count, seconds) => `${count.text} 个出口方，用时 ${seconds} 秒`,
  dataSet: (version) => `数据集 ${version}`,
  rows: (count) => `${count.text} 行`,
};
