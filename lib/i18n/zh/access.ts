import type { access as english } from "@/lib/i18n/en/access";
import { datedPage, dayOf } from "@/lib/i18n/pages/chinese";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the agreements between a seller's country and a market. */
export const access: Like<typeof english> = {
  means: {
    "customs-union": (exporter, market) => spaced`免关税：${exporter}与${market}同属一个关税同盟。`,
    "free-trade": (exporter, market) => spaced`${exporter}与${market}之间有自由贸易协定：凭原产地证书减免关税。`,
    "economic-partnership": (exporter, market) => spaced`${exporter}与${market}之间有经济伙伴关系协定：凭原产地证书减免关税。`,
    "partial-scope": (exporter, market) => spaced`${exporter}与${market}之间只对部分商品减免关税。`,
  },
  by: (name, since) => (since ? spaced`${name}，自 ${dayOf(since)}起。` : `${name}，未见生效日期。`),
  none: (exporter, market) => spaced`未收录${exporter}与${market}之间的贸易协定，但这并不证明没有。`,
  notYet: (name) => `就所见资料，尚未生效：${name}。`,
  source: (date) => `来源：${datedPage(date)}；适用范围`,
  confidence: (text) => `可信程度：${text}。`,
};
