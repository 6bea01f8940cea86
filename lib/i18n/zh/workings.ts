import type { workings as english } from "@/lib/i18n/en/workings";
import { datedPage, dayOf, statuses } from "@/lib/i18n/pages/chinese";
import type { Like } from "../like";
import { spaced } from "../spaced";

const unsaid = { insurance: "保险费", platform: "平台佣金", payment: "支付手续费", returns: "退货损失", fx: "换汇成本" } as const;

/** How figures came about that are worked out for one seller, and why they are doubted. */
export const workings: Like<typeof english> = {
  ownCosts: "按您的成本计算。",
  marginSpan: (low, high) => `就已知情况，占售价的 ${low}%～${high}%，以下限计。`,
  notCounted: ({ ids }) => `因未填写而未计入：${ids.map((id) => unsaid[id]).join("、")}。`,
  union: (name, pageDate) => spaced`${name}：免征关税，据${datedPage(pageDate)}。`,
  rule: ({ id, status, pageDate }) => spaced`规则 ${id}：${statuses[status]}，据${datedPage(pageDate)}。`,
  rates: (date) => `汇率日期：${date}。`,
  growth: (chapter, nowUsd, now, beforeUsd, before) =>
    `第 ${chapter} 章：${now} 年 ${nowUsd} 美元，${before} 年 ${beforeUsd} 美元，取年均增长率。`,
  concentration: (suppliers) => `前 ${suppliers} 大供应来源地占比（%）的平方和。`,
  belowPrinted: (printed, lastPct) => `不在前 ${printed} 大供应来源地之列：介于 0 与 ${lastPct}% 之间，以下限计。`,
  transit: (market) => spaced`这是上限：${market}的数据中含有过境至其他国家／地区的货物。`,
  agreement: (name, since) => (since ? spaced`${name}，自 ${dayOf(since)}起。` : `${name}，未见生效日期。`),
  noAgreement: "所收录的协定中没有，但这不能证明确实没有。",
  agreementWaiting: (name) => `就所见资料，尚未生效：${name}。`,
  languages: (exporter, market, spoken) =>
    spaced`${exporter}的官方语言，以及${market}能使用该语言的人口比例：${spoken}。以使用最多的一种计。`,
  noLanguage: (exporter, market) => spaced`据所收录的数据，${exporter}的任何官方语言在${market}的使用者都不到百分之一。`,
  spokenBy: (language, percent) => `${language} ${percent}%`,
  city: (name, cities) => spaced`以${name}为起点：到 ${cities} 个城市的大圆距离，按城市人口加权平均。`,
};
