import type { figures as english } from "@/lib/i18n/en/figures";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the sensitivity to figures, on the screen that tells what would change the answer. */
export const figures: Like<typeof english> = {
  title: "如果某个数据不同呢？",
  intro: "数据会过时，会有抽样误差，也会缺失。这里逐一变动两个市场的每个数据，其余保持不变。",
  working: "正在计算……",
  failed: "无法得出结果。",
  alone: "只有一个市场，没有比较对象。",
  one: "第一个市场",
  other: "第二个市场",
  same: "请选择两个不同的市场。",
  tied: (one, other) => spaced`${one}与${other}名次并列：任何使两者分出高下的数据都起决定作用。`,
  lead: (ahead, behind, margin) => spaced`${ahead}领先${behind}，得分相差 ${margin}。`,
  overturns: (count) =>
    Number(count) === 0
      ? "没有任何一个数据，单独取其可能范围的端点就能颠倒两者的次序。"
      : `有 ${count} 个数据，单独取其可能范围的某一端点就能颠倒两者的次序。`,
  tornado: "各数据对领先优势的影响",
  tornadoName: (ahead, behind, count, widest) =>
    spaced`龙卷风图：${count} 个数据各自在可能范围内变动时，${ahead}对${behind}的领先优势；影响最大的是${widest}。全部数据见下表。`,
  tornadoTitle: (ahead, behind) => spaced`什么会改变${ahead}对${behind}的领先优势`,
  tornadoHow:
    "变动范围：有多年数据的，取最近十年收录值的范围；缺失而填补的，取参评市场全部已知值的范围；只有一年数据的，取末位小数的取舍范围，这不反映其他误差。领先优势是得分之差，低于零时第二个市场领先。不单凭得分排名的方法，次序颠倒的位置可能不同。",
  figure: (market, indicator) => `${market}：${indicator}`,
  leadNow: "当前",
  level: "持平",
  drawn: (count) => `图中只画出影响最大的 ${count} 个。`,
  nothingMoves: "这些数据都不影响领先优势。",
  tableCaption: "两个市场的每个数据、可能的范围，以及相应的领先优势",
  head: {
    market: "市场",
    indicator: "指标",
    now: "当前",
    from: "最低",
    to: "最高",
    basis: "依据",
    leadFrom: "此端领先优势",
    leadTo: "另一端领先优势",
  },
  basis: {
    years: (first, last) => `${first}–${last} 年的数值`,
    gap: "缺失：参评市场的已知值",
    rounding: "只有一年：末位取舍",
  },
  refusedThere: "无法计算",
  flips: (behind, ahead) => spaced`怎样才能使${behind}超过${ahead}`,
  flipsCaption: "其余不变时，使两者次序颠倒的单个数据的最近值",
  flipsHow:
    "在指标的整个取值范围内搜索，归一化的尺度随数据一起变动；精确到计算机所能表示的末位。若颠倒后在全程五十分之一之内又恢复，则不会发现。",
  needed: "须达到",
  above: (value) => `不小于 ${value}`,
  below: (value) => `不大于 ${value}`,
  could: "可能的范围",
  fromTo: (low, high) => `${low} 至 ${high}`,
  reach: "在此范围内",
  within: "是",
  beyond: "否",
  noValue: (figures) => `以下数据在指标取值范围内取任何值，都不能单独颠倒次序：${figures}。`,
  noneFlips: "两个市场的任何一个数据，在取值范围内无论取什么值，都不能单独颠倒两者的次序。",
  columns: (market, indicators) => `${market}：${indicators}`,
  gaps: "填补的缺失值可能掩盖什么",
  gapsIntro: "缺失的数据按规则填补。这里把一个市场的全部缺失值先设为参评市场已知的最好值，再设为最差值，其他市场的缺失值不变。",
  gapsCaption: "有缺失数据的各市场，缺失值按填补、按最好、按最差时的名次",
  noGaps: "这一排序没有任何填补值，因此没有被掩盖的内容。",
  missing: "缺失的数据",
  filled: "按填补值",
  atBest: "按最好值",
  atWorst: "按最差值",
  csv: "下载这些数据（CSV）",
  csvName: "数据敏感性",
  unit: "单位",
  flipValue: "次序颠倒的数值",
};
