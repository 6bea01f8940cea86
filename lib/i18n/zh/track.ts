import type { track as english } from "@/lib/i18n/en/track";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese words for how earlier rankings stand against what came about. */
export const track: Like<typeof english> = {
  title: "历史检验",
  intro: (exporters) => `以往各年年末，对 ${exporters} 个出口方按每套预设权重、每种方法为所有市场排序，再与后来的实际结果对照。`,
  verdict: {
    behind: (behind, of, beyond) =>
      `在 ${of} 项检验中，有 ${behind} 项简单规则胜过 Caravan 的排序，其中 ${beyond} 项的差距超出出口方重抽样所能解释的范围。`,
    ahead: (of) => `在 ${of} 项检验中，没有一项是简单规则胜过 Caravan 的排序。`,
    growth: (correlation, low, high) => `它给出的市场次序与次年出口增速的等级相关为 ${correlation}（${low} 至 ${high}）：`,
    chance: "与随机无异。",
    better: "优于随机。",
    worse: "逊于随机。",
    forecast: "它权衡的是市场条件，不是对增速的预测。",
    last: (firm, fragile, n) => `判为稳固的结论，两年后首位未变的占 ${firm}；判为脆弱的结论，占 ${fragile}（共 ${n} 个）。`,
    commonest: (name, part) => spaced`在全部结论中，${name}居首的占 ${part}，因此上述结果在很大程度上只反映这一个市场。`,
  },
  outcomes: {
    "growth-1": "出口，一年增速",
    "growth-2": "出口，两年增速",
    "share-1": "在该市场进口中的占比，一年增幅",
    "share-2": "在该市场进口中的占比，两年增幅",
    product: "该市场按章的进口，2019 至 2023 年增速",
    "product-known": "同上，2022 至 2023 年，已知该章 2019 年进口",
    "census-1": "美国出口，一年增速",
    "census-2": "美国出口，两年增速",
    "census-latest": "美国出口，至 2024 年的增速",
  },
  rankers: { caravan: "Caravan", largest: "最大的市场", nearest: "最近的市场", grown: "上次已知增速" },
  columns: {
    outcome: "对照的结果",
    exporters: "出口方数",
    correlation: "等级相关",
    hits: "进入实际前三的市场数",
    chance: "随机水平",
    ranker: "排序依据",
    word: "可靠程度",
    answers: "结论数",
    one: "一年后仍居首",
    two: "两年后仍居首",
    grew: "增速的名次",
  },
  captions: {
    outcomes: "与实际结果的等级相关：1 为次序相同，0 为随机，−1 为完全颠倒",
    hits: "排在前三的市场有几个进入了实际前三",
    rankers: "一年的出口增速：按预设权重和方法",
    words: "稳固的结论是否更持久？首位市场一年后和两年后的情况",
    releases: "数据从何时起视为已公布",
  },
  interval: (mean, low, high) => `${mean}（${low} 至 ${high}）`,
  grewNote: "增速的名次：对首位市场的出口增长最快为 100%，随机为 50%。",
  refused: (names) => spaced`因不接受负值而未计入：${names}。`,
  more: "按预设权重和方法",
  dates: "数据从何时起视为已公布",
  lag: (years) => (years === 0 ? "当年年末" : years === 1 ? "一年后" : `${years} 年后`),
  basis: { edition: "依据所用版本", assumed: "假定" },
  releaseColumns: { source: "来源", lag: "视为已公布", basis: "依据", reason: "理由" },
  limits: [
    "数据只保存了一个版本：到所列日期时，这些数据确已以某种形式公布，但其中包含后来的修订。",
    "检验的是 2018 年末和 2019 年末的决策，贸易数据到 2020 年为止，其后的结果部分反映了疫情。更早的决策只能依据邻近度，更晚的决策则缺少众多出口方的贸易数据可供对照。只有美国的贸易数据到 2024 年。",
    "贸易自由度和司法效力只有 2026 年的数据，未进入任何检验年份；网购人数、货到付款和政府在线服务在 2021 年之后才计入。",
    "指标和权重选定于 2026 年，其中邻近度参考了 2020 年的贸易：这属于事后之见，对 Caravan 有利。",
    "分产品的供应来源地只有 2023 年的数据：某一来源地在产品中的占比，以及其供应格局是否稳定，都无法检验。",
    "区间由对出口方重抽样得出。市场和年份始终是同样的少数几个，因此真实的不确定性更大。",
    "增速是一个比率：不足一百万美元的出口已剔除，小额贸易仍比大额贸易更容易增长。至于排序真正要服务的利润率、风险、权利保护和投入，没有可供对照的结果数据。",
    "以国家／地区的货物贸易代替跨境卖家，后者没有可用的数据。",
  ],
  made: (fingerprint, resamples, seed) =>
    `由 npm run track-record 根据数据 ${fingerprint} 生成；重抽样 ${resamples} 次，随机种子 ${seed}；95% 区间。`,
};
