import type { robustness as english } from "@/lib/i18n/en/robustness";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the screen that tells what would change the answer. */
export const robustness: Like<typeof english> = {
  title: "什么会改变结论？",
  intro: "每项权重变动多大才会让别的市场居首；在所有可能的权重组合中，各市场取得各名次的比例又是多少。",
  nothing: "按当前设置没有排序，无可检验。",
  working: "正在计算……",
  failed: "无法算出结果：在某些权重下，这种方法不能处理现有数据。",
  nearest: "如果只有一个维度或一项准则变动、其余保持原有比例，这是最近的翻转点。",
  intervals: "每项权重可以变动多大",
  intervalsCaption: "首位不变、以及全部次序不变的权重占比范围。宽条为首位不变，窄条为全部次序不变，竖线为当前占比。",
  exact: "对这种方法，端点是精确值。",
  bracketed: (steps) => `对这种方法，端点按 ${steps} 步搜索，再逼近到 0.0001%；在一步之内变化又恢复的情况无法发现。`,
  head: {
    what: "维度或准则",
    strip: "0%～100%",
    now: "当前",
    winner: "首位不变",
    order: "全部次序不变",
    below: "低于下限时居首",
    above: "高于上限时居首",
  },
  stays: "不变",
  range: (low, high) => `${low}～${high}`,
  flips: {
    title: "离翻转有多近？",
    name: (count, nearest, then) =>
      spaced`箭头图：${count} 项权重从当前占比到首位易主之处，由近及远；最近的是“${nearest}”，届时${then}居首。`,
    how: "以权重占比表示。圆点为权重的当前位置，箭头止于首位易主之处；其余权重保持原有比例。",
    way: (from, to) => `${from} → ${to}`,
    refused: "无排序",
    none: "单独变动任何一个维度或准则，无论占比多大或多小，都不会改变首位。",
    more: (count) => `另有 ${count} 项见表格。`,
    still: (count) => (count === 0 ? "" : `有 ${count} 项权重无论怎样单独变动都不改变首位。`),
  },
  allWeights: (count) => `以表格显示全部 ${count} 项权重`,
  strips: {
    title: "所有权重组合下各市场的名次",
    name: (count, first) =>
      spaced`名次条带图：${count} 个市场在所有权重组合下取得各名次的频率，按排序排列，${first}居首。表格列出全部比例。`,
    note: (samples, seed) => `${samples} 组随机权重，随机种子 ${seed}。颜色越深越常见；达到十分之一才标出百分数。方框为按所定权重的名次。`,
    top: "前 3 名",
    cut: (count) => `图中只画前 ${count} 个，表格列出全部。`,
  },
  asTable: "以表格显示全部比例",
  shares: "所有权重组合下的名次",
  sharesCaption: (samples, seed) =>
    `在所有可能的权重组合（视为等可能）中，各市场取得各名次的比例：${samples} 组随机权重，随机种子 ${seed}。颜色越深越常见。每个比例下方为其标准误，单位为百分点；没有一组样本出现的，只能说低于 0.1%，并非不可能。`,
  error: (error) => `各比例的标准误：最大 ${error} 个百分点。`,
  entropy: (bits, most) => `首位的不确定性：${bits} 比特；0 为完全确定，${most} 为各市场机会均等。`,
  sharp: "样本已全部算完。",
  sharpening: "精度提升中……",
  place: (rank) => `第 ${rank} 名`,
  plusMinus: (points) => `± ${points}`,
  never: "–",
  tiny: "< 0.01",
  central: "哪些权重有利于哪个市场",
  centralCaption:
    "对每个可能居首的市场，列出：居首的比例；在使其居首的权重均值下是否仍居首（置信因子，为 100% 或 0%，并列者均分）；以及该均值。",
  confidence: "置信因子",
  wins: "哪个市场排在哪个之前",
  winsCaption: "在同样的权重组合中，行中市场排在列中市场之前的比例。颜色越深越常见。",
  contents: "本页内容",
  parts: {
    weights: "每项权重可以变动多大",
    places: "所有权重下的名次",
    reach: "怎样才能居首",
    ways: "其他排序方式",
    field: "参评市场变动",
    figures: "数据变动",
  },
};
