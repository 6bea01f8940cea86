import type { markets as english } from "@/lib/i18n/en/markets";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the list of markets, and of two of them beside each other. */
export const markets: Like<typeof english> = {
  title: "市场",
  caption: "参与排序的市场按名次排列，其余在后。",
  region: "地区",
  ways: "更多",
  competitors: "竞争对手",
  competitorsIn: (market) => spaced`${market}的竞争对手`,
  besideFirst: "与第一名对比",
  besideFirstOf: (market) => spaced`${market}与第一名对比`,
  home: "本土市场，不参与排序",
  out: "已淘汰：未达门槛",
  notTicked: "未勾选",
  pillars: {
    title: "可进入的市场，逐个维度",
    name: (count, first) =>
      spaced`小图组：${count} 个市场在各维度的相对水平，每个市场一幅，并与参评市场的中位数对照；${first}居首。表格内容相同。`,
    note: "0 表示在该维度的每项准则上都是参评市场中最差，100 表示都是最好。圆点为该市场，竖线为参评市场的中位数。",
  },
  duel: {
    title: (one, other) => spaced`${one}还是${other}？`,
    none: "两个市场对比",
    nothing: "至少要有两个参与排序的市场才能对比。",
    one: "市场一",
    other: "市场二",
    swap: "互换",
    standing: (market, rank, score) => `${market}：第 ${rank} 名，得分 ${score}`,
    balance: (one, ahead, behind, other) => spaced`与${other}相比，${one}在领先之处共得 ${ahead}，在落后之处共失 ${behind}。`,
    measure: "领先幅度：权重乘以两者的差距，差距以参评市场的极差为单位。不论用哪种方法，各行都可以相互比较，但相加并不等于得分之差。",
    caption: (one, other) => spaced`${one}领先和落后于${other}之处，差距大的在前`,
    sum: (ahead, lead) => spaced`各项领先幅度合计，对双方一视同仁：${ahead}领先 ${lead}。`,
    scores: (one, score, other, theirs, lower) =>
      spaced`该方法自身的得分，算法不同：${one} ${score}，${other} ${theirs}${lower ? "（越低越好）" : ""}。`,
    otherwise: (first) => spaced`但该方法仍把${first}排在前面：两种算法对这一对市场的判断不一致。`,
    pictureName: (one, other, largest) =>
      spaced`${one}与${other}对比：各维度为一对圆点与方块，各准则的横条伸向领先的一方；差距最大的是“${largest}”。表格列出每项准则。`,
    byPillar: "按维度，0 为最差，100 为最好",
    dots: "上方：方块和圆点为两个市场，长竖线为参评市场的中位数。",
    sides: (one, other) => spaced`← ${one}领先 · 按准则 · ${other}领先 →`,
    rest: (count, sum, one) => spaced`其余 ${count} 项准则见表格，对${one}合计为 ${sum}。`,
    criterion: "准则",
    lead: "领先幅度",
    even: "在有权重的各项准则上，两者没有差别。",
  },
};
