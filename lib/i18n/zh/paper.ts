import type { paper as english } from "../en/paper";
import type { Like } from "../like";

/** Doubts about a published paper, and columns of the panel, in Chinese. */
export const paper: Like<typeof english> = {
  "doubts.share-slip":
    "正文称 2021 年的占比为 1.03%。由论文自己的出口、差额和占比可确定：2021 年为 0.465%，2022 年为 1.03%，回升比正文所说晚了一年。",
  "doubts.imports-slip":
    "正文称 2021 年自土库曼斯坦的进口为 10.31。若与当年差额相配，中国对其出口须为 2017 年的 28 倍；若与 2022 年差额相配，则与前后年份相符。该值属于 2022 年。",
  "doubts.hole":
    "中国自土库曼斯坦的进口缺少 2019 至 2021 年的管道天然气：国际货币基金组织的数据为 2019 年 87 亿美元、2020 年 61 亿美元，而这些差额几乎没有给进口留下余地。因此不计算进入、处于或离开这些年份的增速。",
  "doubts.steady-increase": "正文称稳步或持续增长。但对该地区的出口 2020 年下降 18.8%，公布的进口也因缺少天然气而忽升忽降。",
  "doubts.smallest": "正文称自吉尔吉斯斯坦的进口为该地区最小。但 2017 年和 2024 年，自塔吉克斯坦的进口更小。",
  "doubts.buyers-and-sellers":
    "正文称哈萨克斯坦和土库曼斯坦是中国产品的最大进口国。这些数字其实是中国自两国的采购：两国是最大的供应方，而土库曼斯坦购买中国产品最少。",
  "doubts.caption-direction": "论文的图题称中亚对中国的出口。但如正文所说，这些数字是中国对中亚的出口，占比也是占中国出口的比重。",
  "doubts.nearly-doubling": "正文称 2021 至 2023 年出口接近翻番。实际为 2.08 倍。",
  "doubts.share-base":
    "正文称公布的占比是占中国出口的比重。若是如此则大了 3.6 至 7 倍；它们其实与中国对全世界的贸易差额相符，而那是正负相抵的净额，对其求占比没有意义。这里给出的是占出口的比重，由本工具计算。",
  "doubts.balance-as-trade":
    "正文把这些差额称为贸易。按公布的数字，2019 年与该地区的贸易总额下降，而差额上升；两者都在很大程度上受天然气数据缺失的影响。",
  "doubts.region-as-kyrgyzstan":
    "为吉尔吉斯斯坦公布的八个差额，全都是该地区的差额（图 7）。吉尔吉斯斯坦自己的差额见图 8，只有用它们才能得出公布的占比。",
  "doubts.share-of-net":
    "公布的占比有两次超过 100%，因为土库曼斯坦的差额为负：它们是净额的组成部分，不能说明分量。剔除土库曼斯坦之后，各成员正负号相同，才可以计算占比。",
  "doubts.lumpy": "论文把 2024 年进口 2.80 视为趋势预测。海关确有此数，但几乎都在下半年：上半年只有 0.0955。",
  "doubts.transit":
    "2023 年，中国报告对吉尔吉斯斯坦出口 197 亿美元，吉尔吉斯斯坦报告自中国进口 54 亿美元。大部分货物只是过境，不能用来衡量当地需求。",
  "columns.exports_usd.means": "出口方报告的货物出口，FOB，现价美元",
  "columns.imports_usd.means": "进口方报告的同一贸易，CIF，现价美元",
  "columns.gdp_exporter.means": "出口方 GDP，现价美元",
  "columns.gdp_importer.means": "进口方 GDP，现价美元",
  "columns.dist.means": "主要城市之间的距离，公里",
  "columns.contig.means": "接壤为 1",
  "columns.comlang.means": "有共同官方语言为 1",
  "columns.colony.means": "曾有殖民关系为 1",
  "columns.rta_2016.means": "2016 年有生效的贸易协定为 1",
};
