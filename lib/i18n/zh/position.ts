import type { position as english } from "@/lib/i18n/en/position";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese words of where a seller stands among the suppliers of a market. */
export const position: Like<typeof english> = {
  title: "市场地位",
  question: (market) => spaced`在${market}与谁竞争，怎样竞争？`,
  suppliers: (market, exporter) => spaced`哪些国家／地区向${market}供货，${exporter}排在哪里？`,
  country: (exporter, market, goods, year) =>
    spaced`国家／地区层面：${market}的${goods}进口中，${exporter}在各供应来源地中的地位，${year} 年。不是贵公司的占有率。`,
  goods: {
    heading: (code) => `HS 品目 ${code}`,
    chapter: (code) => `HS 第 ${code} 章（没有该品目的数据）`,
    "all-goods": () => "全部商品",
  },
  supply: {
    derived: "该市场此类商品出口大于进口，因此没有公布供应来源地；这里由各供应方自己的数据推算。",
    "net-exporter": "该市场此类商品出口大于进口：没有公布供应来源地，也无法推算。",
  },
  hub: "中转地",
  hubs: "中转地：所售商品有很大部分来自别处。商品经由此地，并非在此生产。",
  own: "您自填的数据：属于您的假设。",
  fromFile: (country, definition) =>
    spaced`国家／地区层面，来自文件：${country}在各供应来源地中的地位。不是贵公司的占有率。${definition}。`,
  mirror: {
    high: (exporter, market, ratio, year, publisher) =>
      spaced`镜像差异：${year} 年，${exporter}报告的出口是${market}报告的自该地进口的 ${ratio} 倍（${publisher}）。其中一部分可能只是过境；占有率以该市场自己的统计为准。`,
    low: (exporter, market, ratio, year, publisher) =>
      spaced`镜像差异：${year} 年，${exporter}报告的出口仅为${market}报告的自该地进口的 ${ratio} 倍（${publisher}）。其中一部分可能经第三地运抵；占有率以该市场自己的统计为准。`,
  },
  none: "没有可依据的占有率。请填写您和对手的占有率。",
  notListed: (exporter, market) => spaced`来源没有把${exporter}列为${market}的供应来源地。`,
  share: "占有率",
  shareOfImports: "进口占比",
  supplier: "供应方",
  range: "射程",
  rank: (rank, of) => `在列出的 ${of} 个供应方中排第 ${rank}`,
  level: "所处目标阶梯",
  belowLadder: "低于最低一级",
  next: (name, share) => spaced`下一级：${name}（${share}）`,
  structure: "市场格局",
  structures: {
    monopoly: "独占型",
    "one-strong": "一强型",
    "two-strong": "两强型",
    "three-strong": "三强型",
    dispersed: "分散型",
    transition: "过渡型（第一名不稳）",
  },
  role: "战略",
  roles: { strong: "强者战略（第一名）", weak: "弱者战略（其他各方）" },
  relation: {
    contested: "射程内",
    safe: "射程外：已甩开",
    beyond: "射程外：领先过多",
    undecidable: "无法判定",
  },
  others: "其他合计",
  battles: { local: "局部战，一对一（3 倍）", wide: "广域战，多家供应方（√3 倍）" },
  rangeNote: (factor) => `射程内：较大的占有率不超过较小者的 ${factor} 倍。`,
  practice: "界限值为田冈–斧田经验值，并非科学定律。",
  restRisks: {
    "bigger-leader": () => "未列出的供应方可能大于列出的第一名。",
    "challenger-in-range": () => "未列出的供应方可能处于第一名的射程内。",
    "supplier-above-own": (own) => spaced`未列出的供应方可能排在${own}之前。`,
  },
  structureNotes: {
    "two-suppliers": () => "市场由两家供应方分占：局部战的 3 倍也有理由适用。",
    "rest-could-change-it": () => "未列出的供应方可能改变这一格局判断。",
  },
  enter: "填写您和对手的占有率",
  entered: "您和对手的占有率",
};
