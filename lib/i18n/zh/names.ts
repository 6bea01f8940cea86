type Texts = Readonly<Record<string, string>>;

/** Names of ranking methods and weighting methods, in Chinese. */
export const names: Texts = {
  "Weighted sum": "加权求和法",
  "Weighted product": "加权乘积法",
  Points: "直接打分法",
  "Equal weights": "等权重",
  "Rank-order centroid": "秩次质心法（ROC）",
  "Rank sum": "秩和法（RS）",
  "Rank reciprocal": "秩倒数法（RR）",
  Swing: "摆幅赋权法（swing）",
  "Pairwise comparison (AHP)": "层次分析法（AHP）",
  "Best-worst method": "最优最劣法（BWM）",
  Entropy: "熵权法",
  "Standard deviation": "标准差法",
};
