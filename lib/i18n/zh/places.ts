import type { places as english } from "@/lib/i18n/en/places";
import type { Like } from "../like";

/** Chinese strings of what each screen holds, where screens are listed. */
export const places: Like<typeof english> = {
  title: "依据",
  intro: "结论所依据的内容。作决策不必全部阅读，但每一项都可以查验。",
  about: {
    weights: "按重要性排序、两两比较，或由数据得出权重。",
    own: "导入您自己的数据表，看看带来什么变化。",
    table: "对任意表格的各行排序，数据不离开您的浏览器。",
    firm: "各项权重可以变动到什么程度，各市场能取得哪些名次。",
    ways: "同一决策在其他方法、归一化和权重下的结果。",
    decisions: "把这项决策与另一项并列对照。",
    all: "所有市场的名次和建议，以及各市场页面的入口。",
    duel: "逐项准则比较一个市场在哪里胜过另一个。",
    trade: "任意两个国家／地区之间的贸易、中国海关的月度数据，以及一篇已发表论文的数据重建。",
    mirror: "进出口双方对同一贸易的报告，并列对照。",
    model: "贸易引力模型，用两种方法在您的浏览器中估计。",
    data: "每个数据及其来源、年份、许可和缺失情况。",
    audit: "公布的数字能否同时成立，并列出算式。",
    methods: "以您自己的决策说明每个数字如何算出，并解释各项术语。",
    api: "通过 HTTP 供程序使用的同一引擎。",
  },
};
