import type { competition as english } from "@/lib/i18n/en/competition";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** What a user says of the competition, in Chinese: shares, and the published potential multiple. */
export const competition: Like<typeof english> = {
  form: {
    definition: "这些占有率所属的市场",
    definitionHelp: "不界定市场，谁都能在某处当第一。六项均须填写。",
    product: "产品",
    channel: "渠道",
    area: "区域",
    period: "期间",
    unit: "计量单位",
    source: "占有率的来源",
    examples: {
      product: "如：手机壳",
      channel: "如：电商平台",
      area: "如：全境",
      period: "如：2025 年",
      unit: "如：销售额",
      source: "如：自行估计",
    },
    battle: "竞争形态",
    own: "您的占有率（%）",
    ownCountry: (country) => spaced`${country}的占有率（%），来自文件`,
    rivals: "对手",
    rivalName: (n) => `对手 ${n}：名称`,
    rivalShare: (n) => `对手 ${n}：占有率（%）`,
    add: "添加对手",
    remove: (name) => spaced`删除${name}`,
    clear: "清除并恢复国家／地区层面的数据",
    sum: (sum, rest) => `已填合计：${sum}。其他合计：${rest}。`,
    wrong: "这些占有率尚不能使用：",
    path: {
      product: "产品",
      channel: "渠道",
      area: "区域",
      period: "期间",
      unit: "计量单位",
      source: "占有率的来源",
    },
    shareSum: (sum) => `占有率合计 ${sum}，最多 100%。`,
  },
  potential: {
    title: "潜力倍数",
    intro: "参照占有率除以当前占有率，两者须为同一整体的百分比。它与当前占有率成反比，不涉及对手，因此从不用来为市场排序。",
    reference: "参照占有率（%）",
    current: "当前占有率（%）",
    whole: "何者的百分比",
    result: (reference, current, multiple) => `${reference} ÷ ${current} = ${multiple}`,
    undefined: "当前占有率须大于零。",
  },
};
