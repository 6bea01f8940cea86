import type { mirror as english } from "@/lib/i18n/en/mirror";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the mirror page. */
export const mirror: Like<typeof english> = {
  title: "镜像统计",
  question: (exporter) => spaced`${exporter}与买方统计的是同一笔贸易吗？`,
  intro:
    "一方报告的出口，就是另一方报告的进口，但两者从不相等：进口方计入运费和保险费，年份和原产地的划分也不同。若一方的数字超过另一方的 1.5 倍，即予标记，凡用到它的页面都会注明。双方数字分开列示，从不平均。",
  high: "高于 1.5：过境货物、复出口，或进口低报。若把这样的出口当作需求，就会看到一个虚假的市场。",
  low: "低于三分之二：货物经第三地运抵，按原产地统计。",
  exporter: "出口方",
  show: "显示",
  none: (exporter) => spaced`${exporter}与买方都有报告的年份一年也未收录。`,
  chart: (exporter, count, flagged) =>
    spaced`点图，对数坐标：${exporter}报告的出口与 ${count} 个买方报告的进口之比，每年一点；最近一年落在 0.67 至 1.5 之外的有 ${flagged} 个`,
  axis: "出口方数字 ÷ 进口方数字",
  band: "相差不超过 1.5 倍",
  signs: "实心点：最近一年；小圆环：以往各年；深色边：出口方数字远高；深色虚边：进口方数字远高；虚线圆环：由出口方数字估计。",
  latest: "最近一年",
  earlier: "以往各年",
  caption: (exporter) => spaced`${exporter}的出口，双方数字，最近一年在前`,
  importer: "进口方",
  year: "年份",
  exported: "出口，按出口方",
  imported: "进口，按进口方",
  ratio: "比值",
  flag: "标记",
  flags: { high: "出口方数字远高", low: "进口方数字远高", estimated: "未报告：由出口方数字估计" },
  flagless: "相符",
  million: "百万美元",
  estimated: "估计：进口方未报告时，国际货币基金组织以出口方数字加 6% 或 10% 的运费填补。此时比值没有意义。",
  csv: "下载 CSV",
  csvName: "镜像统计",
  sources: "来源",
  source: "来源",
};
