import type { together as english } from "@/lib/i18n/en/together";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of what report and files say of weights that people weighed together. */
export const together: Like<typeof english> = {
  title: "联合打分",
  ways: {
    points: "直接打分",
    order: "先排序再打分",
    pairwise: "两两比较",
    "best-worst": "与最重要和最不重要的一项比较",
  },
  means: {
    geometric: "各人占比的几何平均",
    judgements: "各人判断的几何平均",
    arithmetic: "各人占比的算术平均",
    median: "各人占比的中位数（折算为合计 100%）",
  },
  by: (people, way, mean) => `${people.text} 人参与打分（${way}）；权重取${mean}。`,
  on: (date) => `结束日期：${date}。`,
  what: (pillar) => `打分对象为“${pillar}”维度内的准则。`,
  names: (names) => `参与者：${names}。`,
  voiced: (name, voice) => `${name}（分量 ${voice}）`,
  anonymous: "回答均为匿名。",
  firsts: (list) => `按各人单独的权重，首选分别为：${list}。`,
  firstOf: (market, people) => spaced`${market} ${people} 人`,
  w: (w) => `次序的一致程度：肯德尔和谐系数 W 为 ${w}，1 为完全一致。`,
  homogeneity: (value) => `权重的共识度：同质性 ${value}，最高为 1（按 Goepel 2018）。`,
  goepel: (value) => `权重的共识度：S* 为 ${value}，最高为 1（Goepel 2018）。`,
  few: "不足三人，不度量一致程度。",
  zeros: (_n, text) => `有 ${text} 个零按 0.5% 计。`,
  changed: "此后权重有过更改，已不是当时的权重。",
  source: (citation) => `平均方法的文献：${citation}`,
};
