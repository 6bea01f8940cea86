import type { headroom as english } from "@/lib/i18n/en/headroom";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the headroom that a gravity model sees in a market, on the market page and in the report. */
export const headroom: Like<typeof english> = {
  title: "增长空间（引力模型）",
  context: "仅供参考：不决定任何结论，也不进入排序。",
  flow: "货物贸易总额，既不是电商，也不是贵公司的业务。",
  none: (exporter) => spaced`模型对${exporter}在此没有结果：缺少贸易流量或某个变量。`,
  notHeld: (exporter) => spaced`${exporter}不在面板的 61 个出口方之中。`,
  caption: (exporter, market, year) => spaced`${exporter}对${market}出口的实际值／模拟值，${year} 年`,
  captionAll: (exporter, year) => spaced`${exporter}出口的实际值／模拟值，${year} 年`,
  estimator: "估计方法",
  market: "市场",
  actual: "实际值，美元",
  ratio: "比值",
  interval: "95% 区间",
  potentialClass: "类型",
  estimators: { ppml: "PPML", ols: "OLS" },
  range: (low, high) => `${low}～${high}`,
  classes: { huge: "潜力巨大型", exploitable: "潜力开拓型", reshaping: "潜力再造型", undecided: "无法判定" },
  allUndecided: "没有任何区间完全落在某一类内：依据这些数据，模型无法区分这些市场。比值和区间见各市场的页面。",
  reading:
    "比值不超过 0.8 表示增长空间巨大，1.2 及以上表示空间已小；只有整个区间都落在同一类时才给出类型。实际值与模拟值的差距，也可能说明模型有误，而不是市场有潜力（Egger 2002）。",
  smearing:
    "OLS 预测的是对数，换算为美元要用 Duan 涂抹因子（smearing factor）；小流量远比大流量离散，因此因子取自规模相近的流量。若结论只取决于其中一种估计方法，请存疑。",
  made: (year, sources) =>
    spaced`由 Caravan 计算：61 个出口方，195 个进口方，2012 至 ${year} 年混合数据，含年份效应，估计时不含该出口方自身的贸易。面板数据来自${sources}。`,
  mirror: (exporter, gaps) =>
    spaced`镜像差异：由于过境、复出口或低报，双方报告的贸易额不同，比值反映的可能是统计口径，而不是贸易本身。${exporter}报告值相当于市场报告值的倍数：${gaps}。`,
  mirrorGap: (market, ratio, year) => spaced`${market} ${ratio}（${year} 年）`,
  more: "查看并修改模型",
};
