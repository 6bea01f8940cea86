import type { doubts as english } from "@/lib/i18n/en/doubts";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of what the audit says about a file that is being imported. */
export const doubts: Like<typeof english> = {
  title: "采用前请再核对",
  share: (supplier, sum) => `${supplier}：占比不等于金额 ÷ 总额（${sum}）。`,
  gap: (supplier, year, sum) => `${supplier}，${year} 年：与收录的某一来源相差超过 5 个百分点（${sum}）。`,
  total: (year, ratio, source) =>
    spaced`${year} 年的总额是收录的某一来源（${source}）的 ${ratio} 倍。是否单位不同，或以伙伴的出口代替了进口？`,
  step: (market, indicator, ratio) => `${market}，${indicator}：是现有数据的 ${ratio} 倍。单位是否正确？`,
  same: (indicator, value, markets) => spaced`${indicator}：以下市场均为 ${value}：${markets}。`,
};
