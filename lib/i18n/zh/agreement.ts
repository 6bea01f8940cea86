type Texts = Readonly<Record<string, string>>;

/** Measures of agreement, consensus, and joined weights, in Chinese. */
export const agreement: Texts = {
  "Spearman's rho": "斯皮尔曼 ρ",
  "How well one ranking follows the other in a straight line: 1 the same order, −1 the opposite, 0 no relation.":
    "一个排序与另一个的线性相关程度：1 为次序相同，−1 为完全颠倒，0 为无关。",
  "ρ = the correlation of the two series of ranks, ties sharing the mean of their places": "ρ = 两组名次的相关系数，并列者取其名次的平均",
  "Weighted Spearman": "加权斯皮尔曼",
  "Like Spearman's rho, but a difference among the leaders weighs more than one among the last.":
    "与斯皮尔曼 ρ 类似，但前列的差异比末尾的差异分量更重。",
  "r_w = 1 − 6 Σ (xᵢ − yᵢ)² ((n − xᵢ + 1) + (n − yᵢ + 1)) / (n⁴ + n³ − n² − n)":
    "r_w = 1 − 6 Σ (xᵢ − yᵢ)² ((n − xᵢ + 1) + (n − yᵢ + 1)) / (n⁴ + n³ − n² − n)",
  WS: "WS",
  "How similar the second ranking is to the first, which is the reference: differences at its top count most.":
    "以第一个排序为基准，第二个排序与它有多相似：前列的差异分量最重。",
  "WS = 1 − Σ 2^(−xᵢ) · |xᵢ − yᵢ| / max(|1 − xᵢ|, |n − xᵢ|)": "WS = 1 − Σ 2^(−xᵢ) · |xᵢ − yᵢ| / max(|1 − xᵢ|, |n − xᵢ|)",
  "Kendall's tau-a": "肯德尔 τₐ",
  "Of all pairs of items, how many more both rankings order alike than the other way round; a tie is no agreement.":
    "在所有成对的对象中，两个排序次序相同的比相反的多多少；并列不算一致。",
  "τₐ = (C − D) / (n (n − 1) / 2)": "τₐ = (C − D) / (n (n − 1) / 2)",
  "Kendall's tau-b": "肯德尔 τ_b",
  "As tau-a, but measured against the pairs that each ranking tells apart, so that equal ties agree.":
    "与 τₐ 相同，但以各排序能分出先后的对数为基准，因此相同的并列算一致。",
  "τ_b = (C − D) / √((pairs − ties in x)(pairs − ties in y))": "τ_b = (C − D) / √((总对数 − x 中的并列对数)(总对数 − y 中的并列对数))",
  "Goodman and Kruskal's gamma": "古德曼–克鲁斯卡尔 γ",
  "Of the pairs tied in neither ranking, how many more are ordered alike than the other way round.":
    "在两个排序中都没有并列的各对里，次序相同的比相反的多多少。",
  "γ = (C − D) / (C + D)": "γ = (C − D) / (C + D)",
  Borda: "波达计数法（Borda）",
  "Adds up, over the rankings, how many items each one leaves behind; a tie counts half.":
    "对各个排序，累计每个对象排在多少个对象之前；并列计一半。",
  "points of i = Σ over rankings (n − rank of i), ties sharing the mean of their places":
    "i 的分数 = 对各排序求和 Σ (n − i 的名次)，并列者取其名次的平均",
  Copeland: "Copeland 法",
  "Lets every two items meet: the one that more rankings put ahead wins a point, a draw is half a point each.":
    "让对象两两相比：在更多排序中居前的得一分，打平各得半分。",
  "points of i = pairs that i wins by majority + ½ · pairs that are drawn": "i 的分数 = i 以多数取胜的对数 + ½ · 打平的对数",
  "Geometric mean": "几何平均",
  "Keeps ratios: how much more one criterion counts than another is the mean of what everybody said.":
    "保持比例关系：一项准则比另一项重要多少，取各人所述的平均。",
  "Geometric mean of judgements": "判断的几何平均",
  "For a group that acts as one: every comparison in pairs is averaged first, then the weights are worked out once.":
    "适用于作为一个整体行事的群体：先对每一对比较取平均，再一次算出权重。",
  "Arithmetic mean": "算术平均",
  "The mean of the weights. Nobody moves a weight by more than their voice.": "权重的平均。任何人对权重的影响都不超过自己的话语权。",
  Median: "中位数",
  "The middle answer for each criterion, brought to sum one. One outlier changes little; every voice counts the same.":
    "每项准则取居中的回答，再折算为合计 1。个别极端值影响很小，各人分量相同。",
};
