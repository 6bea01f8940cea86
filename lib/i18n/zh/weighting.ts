type Texts = Readonly<Record<string, string>>;

/** The weighting methods, in Chinese. */
export const weighting: Texts = {
  "You give each criterion points; a criterion with twice the points counts twice as much.":
    "您给每项准则打分；分数为两倍的准则，权重也为两倍。",
  "When you already know how much each criterion should count.": "已经清楚每项准则应占多大分量时。",
  "wⱼ = pⱼ / Σp": "wⱼ = pⱼ / Σp",
  "Every criterion counts the same.": "每项准则权重相同。",
  "When nothing is known of what matters more, or as a yardstick for all other weights.": "不知道哪项更重要，或用作其他权重的对照时。",
  "wⱼ = 1 / n": "wⱼ = 1 / n",
  "Turns the order of the criteria into the average of all weights that keep this order.":
    "由准则的先后次序得出权重：取所有符合这一次序的权重的平均。",
  "When you can put the criteria in order but not say by how much they differ. The first one weighs heavily.":
    "能排出先后，但说不出相差多少时。第一项的权重较大。",
  "weight of position k = (1 / n) · (1/k + 1/(k+1) + … + 1/n)": "第 k 位的权重 = (1 / n) · (1/k + 1/(k+1) + … + 1/n)",
  "Ties share the mean of their positions' weights": "并列者均分其各位次的权重",
  "Turns the order of the criteria into weights that fall in equal steps.": "由准则的先后次序得出逐级等差递减的权重。",
  "When you can put the criteria in order and want the mildest fall from the first to the last.":
    "能排出先后，且希望从第一项到最后一项递减得最平缓时。",
  "weight of position k = 2 (n + 1 − k) / (n (n + 1))": "第 k 位的权重 = 2 (n + 1 − k) / (n (n + 1))",
  "Turns the order of the criteria into weights: the second counts half of the first, the third a third of it.":
    "由准则的先后次序得出权重：第二项为第一项的二分之一，第三项为三分之一。",
  "When you can put the criteria in order and the first should stand out, the last not vanish.":
    "能排出先后，且希望第一项突出、最后一项不致消失时。",
  "weight of position k = (1 / k) / (1 + 1/2 + … + 1/n)": "第 k 位的权重 = (1 / k) / (1 + 1/2 + … + 1/n)",
  "You say how much each step from the worst to the best figure is worth beside the most valued one.":
    "以最看重的一项从最差到最好的提高为 100 分，您说明其余各项同样的提高值多少分。",
  "When a criterion should count for less because the markets hardly differ in it, however much it matters in principle.":
    "一项准则原则上再重要，只要各市场相差无几，就应当少计时。",
  "sⱼ: the worth of going from the worst to the best figure of criterion j, the most valued step being 100":
    "sⱼ：准则 j 从最差值到最好值的价值，最看重的一项为 100",
  "wⱼ = sⱼ / Σs": "wⱼ = sⱼ / Σs",
  "You say of pairs of criteria how many times as important one is as the other; all answers together give the weights.":
    "您对准则两两比较，说明一项的重要性是另一项的几倍；由全部回答得出权重。",
  "When comparing two criteria at a time is easier than weighing all at once, and contradictions should come to light.":
    "每次只比较两项比一次权衡全部更容易，且希望发现矛盾时。",
  "aᵢⱼ: how many times as important criterion i is as criterion j; aⱼᵢ = 1 / aᵢⱼ": "aᵢⱼ：准则 i 的重要性是准则 j 的几倍；aⱼᵢ = 1 / aᵢⱼ",
  "eigenvector: A w = λ w with the largest λ; or wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n); or wᵢ = meanⱼ(aᵢⱼ / Σₖ aₖⱼ)":
    "特征向量法：A w = λ w，取最大的 λ；或几何平均法：wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n)；或列平均法：wᵢ 为 aᵢⱼ / Σₖ aₖⱼ 对 j 的平均",
  "consistency index = (λ − n) / (n − 1); ratio = index / random index":
    "一致性指标 = (λ − n) / (n − 1)；一致性比率 = 一致性指标 / 随机一致性指标",
  "You compare every criterion with the most and the least important one; two short lists of answers give the weights.":
    "您把每项准则分别与最重要和最不重要的一项比较；由两组简短的回答得出权重。",
  "When comparing all pairs would take too many answers, and contradictions should still come to light.":
    "两两比较需要回答太多，又仍希望发现矛盾时。",
  "a_Bj: the best criterion against j; a_jW: criterion j against the worst, both 1 to 9":
    "a_Bj：最重要的准则相对于 j；a_jW：准则 j 相对于最不重要的准则；均取 1 至 9",
  "minimise ξ so that |w_B − a_Bj wⱼ| ≤ ξ and |wⱼ − a_jW w_W| ≤ ξ for all j, with Σw = 1":
    "求最小的 ξ，使所有 j 满足 |w_B − a_Bj wⱼ| ≤ ξ 和 |wⱼ − a_jW w_W| ≤ ξ，且 Σw = 1",
  "ratio = ξ* of |w_B / wⱼ − a_Bj| ≤ ξ*, |wⱼ / w_W − a_jW| ≤ ξ*, divided by its worst case for the given a_BW":
    "一致性比率 = 满足 |w_B / wⱼ − a_Bj| ≤ ξ*、|wⱼ / w_W − a_jW| ≤ ξ* 的 ξ*，除以给定 a_BW 时的最大可能值",
  "A criterion counts the more, the more unevenly its figures are spread over the markets.":
    "数据在各市场之间分布越不均匀的准则，权重越大。",
  "When the figures, not opinions, should decide. It measures how much they tell the markets apart, not how much they matter to you.":
    "希望由数据而非主观判断决定时。它衡量的是数据对市场的区分程度，不是准则对您有多重要。",
  "pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ": "pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ",
  "eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m": "eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m",
  "dⱼ = 1 − eⱼ": "dⱼ = 1 − eⱼ",
  "wⱼ = dⱼ / Σd": "wⱼ = dⱼ / Σd",
  "A criterion counts the more, the wider its figures are spread and the less other criteria say the same.":
    "数据差异越大、与其他准则重复越少的准则，权重越大。",
  "When the figures, not opinions, should decide and some criteria overlap. It measures information, not how much it matters to you.":
    "希望由数据而非主观判断决定，且有些准则相互重叠时。它衡量的是信息量，不是准则对您有多重要。",
  "rᵢⱼ: each column brought to 0–1, the better end being 1": "rᵢⱼ：每列折算到 0–1，较优的一端为 1",
  "σⱼ: standard deviation of rⱼ; ρⱼₖ: correlation of rⱼ and rₖ": "σⱼ：rⱼ 的标准差；ρⱼₖ：rⱼ 与 rₖ 的相关系数",
  "Cⱼ = σⱼ · Σₖ (1 − ρⱼₖ)": "Cⱼ = σⱼ · Σₖ (1 − ρⱼₖ)",
  "wⱼ = Cⱼ / ΣC": "wⱼ = Cⱼ / ΣC",
  "A criterion counts the more, the wider its figures are spread.": "数据差异越大的准则，权重越大。",
  "When the figures, not opinions, should decide, and it does not matter that two criteria may say the same. It does not measure how much they matter to you.":
    "希望由数据而非主观判断决定，且不介意两项准则可能重复时。它不衡量准则对您有多重要。",
  "rᵢⱼ = (xᵢⱼ − min) / (max − min)": "rᵢⱼ = (xᵢⱼ − min) / (max − min)",
  "σⱼ: standard deviation of rⱼ": "σⱼ：rⱼ 的标准差",
  "wⱼ = σⱼ / Σσ": "wⱼ = σⱼ / Σσ",
  "A criterion counts the more, the more the overall performance of the markets changes when it is left out.":
    "MEREC 法，基于准则剔除效应：剔除后各市场总体表现变化越大的准则，权重越大。",
  "When the figures, not opinions, should decide and all are above zero. It measures the effect of a criterion, not how much it matters to you.":
    "希望由数据而非主观判断决定，且数据均大于零时。它衡量的是准则的影响，不是准则对您有多重要。",
  "nᵢⱼ = min / x for a benefit, x / max for a cost": "nᵢⱼ：效益型为 min / x，成本型为 x / max",
  "Sᵢ = ln(1 + (1/n) Σⱼ |ln nᵢⱼ|), and S′ᵢⱼ the same without criterion j": "Sᵢ = ln(1 + (1/n) Σⱼ |ln nᵢⱼ|)；S′ᵢⱼ 为剔除准则 j 后的同一算式",
  "Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|": "Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|",
  "wⱼ = Eⱼ / ΣE": "wⱼ = Eⱼ / ΣE",
  "No ratio: the published random indices hold for complete judgements only": "没有比率：已发表的随机一致性指标只适用于完整的判断",
  "Fewer than three criteria cannot contradict one another": "准则不足三项，不可能相互矛盾",
  "Saaty's random indices (1980)": "Saaty 的随机一致性指标（1980）",
  "The random index of Alonso and Lamata (2006)": "Alonso 和 Lamata 的随机一致性指标（2006）",
};
