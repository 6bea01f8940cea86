import type { lexicon as english } from "@/lib/i18n/en/lexicon";
import type { Like } from "../like";

/** Chinese words of the lexicon: what the terms used on the screens mean. */
export const lexicon: Like<typeof english> = [
  { id: "market", term: "市场", text: "可以进入的一个国家或地区，作为一个整体看待。" },
  { id: "field", term: "参评市场", text: "一项决策中勾选的市场；每个市场都与它们比较。" },
  { id: "indicator", term: "指标", text: "在每个市场都度量的一项内容，有单位、来源和方向：越大越好，或越小越好。" },
  { id: "pillar", term: "维度", text: "一组指标：需求、邻近度、物流、支付、监管、知识产权。" },
  { id: "criterion", term: "准则", text: "在一项决策中带有权重的指标。" },
  { id: "importance", term: "重要度", text: "由您设定，取 0～100，只有相对比例起作用。" },
  { id: "weight", term: "权重", text: "一项准则按重要度在整体中分得的比例，全部权重之和为 1。" },
  { id: "normalised-figure", term: "归一化值", text: "消除单位后的数值，使各项准则可以合并计算。" },
  {
    id: "score",
    term: "得分",
    text: "一种方法由市场数据和您的权重算出的结果。它只用于比较这些参评市场，离开它们没有意义。",
  },
  { id: "rank", term: "排名", text: "按得分排出的名次，第 1 名最优。" },
  {
    id: "effect",
    term: "影响值",
    text: "权重乘以该市场在一项准则上与参评市场中位数的差距，差距以参评市场的极差为单位：它表示是什么抬高或拉低了这个市场。不论用哪种方法，影响值都可以在准则之间、市场之间比较；但各方法的得分算法不同，影响值相加并不等于得分。",
  },
  {
    id: "strength",
    term: "相对水平",
    text: "一个市场在某个维度上处于参评市场最差（0）与最好（100）之间的位置，不随方法而变。",
  },
  {
    id: "known",
    term: "已知占比",
    text: "依据公布数据或您自填数据的权重占全部权重的比例，不含填补的缺失值。",
  },
  { id: "your-assumption", term: "自填", text: "由您输入的数据或占有率，凡显示之处都有标记。" },
  {
    id: "reported-derived-projected-flagged",
    term: "来源数据、推算、来源预测、存疑",
    text: "依次为：来源原样公布；由公布的数据推算；来源自己的预测；已公布，但有具体疑点。",
  },
  {
    id: "knock-out",
    term: "淘汰门槛",
    text: "您能接受的下限或上限。未达门槛的市场不论得分多高都暂缓；缺失数据不会导致淘汰。",
  },
  {
    id: "share",
    term: "占有率",
    text: "一家供应方在市场中所占的部分。市场须按产品、渠道、区域、期间和单位界定。",
  },
  {
    id: "country-level",
    term: "国家／地区层面",
    text: "出口地在该市场货物进口中所占的比例；在您填写本公司的占有率之前，以它代替。",
  },
  {
    id: "mirror-figures",
    term: "镜像数据",
    text: "贸易伙伴报告的对该市场的出口，用于该市场未报告进口或报告数字不同的情况。",
  },
  {
    id: "shooting-range",
    term: "射程",
    text: "领先到一定倍数，两家供应方的名次就难以逆转：局部战为 3 倍，广域战为 √3 倍。",
  },
  { id: "share-target", term: "占有率目标", text: "占有率阶梯中的一级，从据点目标值到上限目标值。" },
  {
    id: "market-type",
    term: "市场格局",
    text: "前几名占有率的分布形态：独占型、一强型、两强型、三强型、分散型、过渡型。",
  },
  {
    id: "the-strong-and-the-weak",
    term: "强者与弱者",
    text: "强者是在所界定的市场中独居第一者，其余都是弱者。",
  },
  { id: "barrier", term: "障碍", text: "一个市场落后于参评市场中位数的维度。" },
  {
    id: "measure",
    term: "措施",
    text: "文献针对障碍提出的办法：由企业采取，或由政府采取、企业关注。",
  },
];
