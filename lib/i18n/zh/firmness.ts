import type { firmness as english } from "@/lib/i18n/en/firmness";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese words for how firm a ranking is, where it stands beside the ranking and in the report. */
export const firmness: Like<typeof english> = {
  title: "结论稳固吗？",
  working: "正在计算首位的可靠程度……",
  failed: "无法得出首位的可靠程度：在某些权重下，该方法无法处理这些数据。",
  confidence: { firm: "稳固", fair: "尚可", fragile: "脆弱" },
  word: (word) => `首位可靠程度：${word}。`,
  first: (name, share, agree, of) =>
    spaced`在所有可能的权重组合中，有 ${share} 把${name}排在第一；对同一数据的 ${of} 种排序方式中，有 ${agree} 种把它排在第一。`,
  sure: {
    title: "有多大把握？",
    weights: "权重",
    methods: "方法",
    data: "数据",
    byWeights: (name, share) => spaced`在所有可能的权重组合中，有 ${share} 把${name}排在第一。`,
    oftener: (name, share) => spaced`把${name}排在第一的有 ${share}。`,
    byWays: (name, agree, of) => spaced`对同一数据的 ${of} 种排序方式中，有 ${agree} 种把${name}排在第一。`,
    known: (name, share) => spaced`${name}有 ${share} 的权重依据已知数据。`,
    oldest: (name, year) => `最有力的理由“${name}”用的是 ${year} 年的数据。`,
    more: "检验结论",
  },
  chance: (field, share) => `共 ${field} 个市场，仅凭偶然即有 ${share}。`,
  tiedFirst: (names) => spaced`${names}并列首位。`,
  holdsThroughout: (winner) => spaced`无论任何一个维度或准则占多大权重，${winner}都居首位。`,
  falls: (winner, name, share, now, then) =>
    spaced`只要“${name}”的权重不低于 ${share}（现为 ${now}），${winner}就一直居首；低于此值则${then}。`,
  rises: (winner, name, share, now, then) =>
    spaced`只要“${name}”的权重不高于 ${share}（现为 ${now}），${winner}就一直居首；高于此值则${then}。`,
  thenFirst: (next) => spaced`由${next}居首`,
  thenShared: (next) => spaced`${next}并列首位`,
  outOfReach: (name) => `单靠“${name}”的滑块达不到这一点。`,
  pillar: (name) => `${name}（整个维度）`,
  range: (best, worst) => (best === worst ? `始终第 ${best}` : `${best}–${worst}`),
  top: (top, share) => `前 ${top}：${share}`,
  holds: (low, high) => `在 ${low} 至 ${high} 之间，首位不变。`,
  holdsAlways: "无论滑块在哪里，首位都不变。",
  /** Columns of a file. */
  columns: {
    confidence: "首位可靠程度",
    first: "居首（% 全部权重组合）",
    best: "全部权重组合下出现过的最好名次",
    worst: "全部权重组合下出现过的最差名次",
  },
  /** Lines of a sheet. */
  facts: {
    what: "项目",
    value: "数值",
    answer: "文字说明",
    first: "首位市场",
    word: "首位可靠程度",
    firstShare: "居首的权重组合占比（%）",
    error: "标准误（百分点）",
    samples: "随机权重的组数",
    seed: "随机种子",
    field: "参与比较的市场数",
    agree: "结果一致的排序方式",
    ways: "计入的排序方式",
    nearest: "改变首位的最小单项权重变动",
    above: "高于此值首位易主（% 权重）",
    below: "低于此值首位易主（% 权重）",
    now: "当前占比（% 权重）",
    next: "届时居首",
    reachable: "单靠其滑块可以达到",
    yes: "是",
    no: "否",
  },
  none: "未计算：参与比较的市场不足两个，或该方法只能在当前权重下处理这些数据。",
  rules: {
    title: "首位有多可靠",
    intro:
      "自上而下，以第一条成立的为准。界限是本工具的约定；其中关于权重的界限，分别位于偶然水平（市场数分之一）与“始终居首”之间的三分之一和三分之二处。",
    when: "条件",
    word: "可靠程度",
    tied: "有几个市场并列首位",
    thin: (share) => `首位市场依据已知数据的权重不足 ${share}`,
    seldom: (share) => `居首的权重组合不足全部的 ${share}`,
    disputed: (part) => `居首的排序方式不足全部的 ${part}`,
    close: (part) => `某一维度或准则的权重变动不到自身的 ${part}，首位就会易主`,
    firm: (share, ways, part, known) =>
      `居首的权重组合不少于全部的 ${share}，居首的排序方式不少于全部的 ${ways}；任何单项权重变动不到自身的 ${part} 时首位都不变；且不少于 ${known} 的权重依据已知数据`,
    otherwise: "其他情况",
  },
  report: {
    range: "出现过的名次",
    top: (top) => `进入前 ${top}`,
    firstShare: "居首",
    decided: "表中据以判定的一行已作标记。",
    sampled: (samples, seed, error) =>
      `随机抽取 ${samples} 组权重，每组机会均等，随机种子 ${seed}；标准误不超过 ${error} 个百分点。未出现的名次未必不可能。`,
  },
};
