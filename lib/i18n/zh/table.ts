import type { table as english } from "@/lib/i18n/en/table";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the screen that ranks any table. */
export const table: Like<typeof english> = {
  title: "为任意表格排序",
  intro: "可使用任意表格：每行一个名称和若干数字。指定哪些列计入，即可用这里的任一方法为各行排序。",
  begin: {
    title: "如何开始",
    steps: [
      "在上方选择、拖放或粘贴一张表格：每个排序对象一行，每个可能计入的数字一列。",
      "勾选要计入的列，并逐列说明越大越好还是越小越好，以及权重多少。",
      "为各行排序，并将结果下载为 CSV。",
    ],
    example: "用当前决策的数据试一试",
    exampleNote: (markets) => `${markets} 行，每个市场一行；决策不受影响。`,
    file: "当前决策的数据.csv",
  },
  columns: "计入哪些列",
  rows: (name, rows, columns, seconds) => `${name}：${rows.text} 行，${columns.text} 列，读取用时 ${seconds} 秒。`,
  noRows: "表头下方没有数据行。",
  unclosed: (count) => `有 ${count} 行的引号没有闭合，其后的内容可能缺失。`,
  nameColumn: "各行名称取自",
  byNumber: "行号",
  rowNumber: (row) => `第 ${row} 行`,
  column: "列",
  counts: "计入",
  numbers: "数字",
  numbersOf: (numbers, filled) => `${filled} 个中有 ${numbers} 个`,
  direction: "方向",
  directionOf: (name) => `“${name}”的方向`,
  weight: "权重",
  weightHelp: "权重不小于零，合计不必为某个定值：排序前会除以其总和。",
  tooMany: (accepted) => `这种方法最多能排序的行数：${accepted}。`,
  at: (row, column) => spaced`第 ${row} 行，${column}：`,
  weightOf: (name) => `“${name}”的权重`,
  countsOf: (name) => `计入“${name}”`,
  rank: "开始排序",
  ranking: "正在排序……",
  writing: "正在写入……",
  noCriterion: "请至少勾选一个数字列，并使其中一列的权重大于零。",
  cancelled: "已取消，表格仍然打开。",
  result: "排序结果",
  by: (method, settings, criteria) =>
    spaced`采用${method}${settings ? `（${settings}）` : ""}，计入 ${criteria.text} 列；权重已除以其总和。`,
  stale: "上方设置已更改。请重新排序以查看变化。",
  done: (rows, seconds) => `已为 ${rows.text} 行排序，用时 ${seconds} 秒。`,
  first: (count) => `只显示前 ${count.text} 行，文件中包含全部。`,
  left: (count) => `有 ${count.text} 行未计入：所计入的单元格为空或不是数字。`,
  notANumber: "数字",
  download: "下载排序结果（CSV）",
  lower: "得分越低越好。",
};
