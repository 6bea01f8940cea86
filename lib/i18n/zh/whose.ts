import type { whose as english } from "@/lib/i18n/en/whose";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of how much of an answer is the asker's own. */
export const whose: Like<typeof english> = {
  title: "结论中有多少出自您？",
  example: (order) => `目前还没有：这是示例。对任何卖家的结论都是：${order}。`,
  order: (order) => `对任何卖家的结论：${order}。`,
  same: "计入您提供的全部信息之后，次序仍与对任何卖家的结论相同。",
  climb: (market) => `${market}：逐项计入您的信息后的名次`,
  place: (rank) => `第 ${rank} 名`,
  without: "任何卖家",
  alone: (moved) => `若没有这一项：${moved}。`,
  aloneNone: "若没有这一项，次序不变。",
  tierOnly: (count) => `若没有这一项，次序不变，但有 ${count} 个市场的建议等级不同。`,
  moved: (market, from, to) => spaced`${market}第 ${from} 名（现第 ${to} 名）`,
  more: (count) => `另外 ${count} 个市场`,
  inputs: { product: "产品", origin: "出口地", city: "城市", shares: "销售", weights: "权重" },
  next: {
    product: "在上方填写产品，即可计入它的进口和供应来源",
    origin: "在上方选择您的出口地",
    city: "在上方填写城市，距离即从那里算起",
    shares: "填写占有率，也可不填，由国家／地区的占比代替",
    weights: "调整您看重的内容",
  },
  head: { input: "您提供的信息", given: "是否自有", moved: "带来的变化" },
  yes: "自有",
  no: "未填",
};
