import type { seller as english } from "@/lib/i18n/en/seller";
import type { Like } from "../like";

/** Chinese strings of what is asked first. */
export const seller: Like<typeof english> = {
  title: "卖什么，从哪里卖",
  sell: "我卖",
  from: "出口地",
  and: "目前",
  product: "所售商品",
  anything: "各类消费品",
  clear: "不限商品",
  searching: "正在查找……",
  nothing: "没有找到。请换更简单的词，或输入 HS 编码的前四位。",
  unreachable: "暂时无法查找，请重试。",
  count: (count) => `${count} 条结果`,
  hs: (code) => `HS 编码 ${code}`,
  held: { heading: "有该品目的进口数据", chapter: "只有所属章的进口数据", none: "没有进口数据" },
  chosen: {
    heading: (hs) => `HS ${hs}，有 2023 年进口数据`,
    chapter: (hs) => `HS ${hs}：采用所属章的数据`,
    none: (hs) => `HS ${hs}：没有数据，以消费品数据代替`,
  },
  notChosen: "尚未选定：请从列表中选一条结果",
  unfetched: (hs) => `HS ${hs}：未能获取数据；下次改动时会再次尝试`,
  general: "通用数据，不针对任何一种商品",
  country: "您的出口地",
  city: "城市",
  nameCity: "填写城市",
  noCities: "未收录城市",
  wholeCountry: "整个国家／地区",
  cityHint: "距离从您填写的城市算起",
  sales: { none: "尚未在当地销售", some: (count) => `已在 ${count} 个市场销售` },
  enterShares: "占有率可不填；点此填写",
  changeShares: "您填写的占有率",
};
