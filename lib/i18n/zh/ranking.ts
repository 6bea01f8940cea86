type Texts = Readonly<Record<string, string>>;

/** The ranking methods: what they do, when to use them, formulas, in Chinese. */
export const ranking: Texts = {
  "Prefers the market nearest to the best figures met in the field and farthest from the worst.":
    "逼近理想解排序法：离参评市场中出现的最好值最近、离最差值最远的市场排在前面。",
  "When being far from the worst counts as much as being near the best, and one very good figure should weigh more than two middling ones.":
    "远离最差与接近最好同样重要，且一项特别好的数据应当胜过两项中等数据时。",
  "v = wⱼ · rᵢⱼ, the weighted normalised matrix": "v = wⱼ · rᵢⱼ，加权归一化矩阵",
  "A⁺, A⁻: the best and the worst v of each criterion": "A⁺、A⁻：各准则 v 的最好值（正理想解）和最差值（负理想解）",
  "D⁺ᵢ, D⁻ᵢ: Euclidean distances of market i from A⁺ and A⁻": "D⁺ᵢ、D⁻ᵢ：市场 i 到 A⁺ 和 A⁻ 的欧氏距离",
  "closeness of i = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)": "i 的相对贴近度 = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)",
  "The closeness is shared out in proportion to each criterion's squared distance from the worst figure; the parts add up to the score.":
    "相对贴近度按各准则到最差值距离的平方分摊，各部分相加即为得分。",
  "Adds up each market's normalised figures, each times its weight.": "把每个市场的归一化值乘以权重后相加。",
  "When a weakness in one criterion may be made good by strength in another, point for point, and the reader should be able to check the sum by hand.":
    "一项准则的弱势可由另一项的优势等量弥补，且希望读者能够手工验算时。",
  "r: the normalised matrix, more is better": "r：归一化矩阵，越大越好",
  "score of i = Σⱼ wⱼ · rᵢⱼ": "i 的得分 = Σⱼ wⱼ · rᵢⱼ",
  "Weight times normalised figure; the parts add up to the score.": "权重乘以归一化值，各部分相加即为得分。",
  "Multiplies each market's figures, each raised to the power of its weight.": "以权重为指数，对每个市场的数据取幂后相乘。",
  "When proportions matter rather than differences, so that halving one figure hurts equally wherever it stands, and a very weak criterion should not be bought off.":
    "看重比例而非差额，即无论数值高低，减半的损失都一样，且很弱的一项不应被其他优势抵消时。",
  "r: the normalised matrix, more is better, all above zero": "r：归一化矩阵，越大越好，均大于零",
  "score of i = Πⱼ rᵢⱼ ^ wⱼ": "i 的得分 = Πⱼ rᵢⱼ ^ wⱼ",
  "A product has no parts that add up to it, so none are shown.": "乘积没有可以相加的组成部分，因此不予分解。",
  "Takes the middle between the weighted sum and the weighted product.": "加权求和与乘积组合法：取加权和与加权积的折中。",
  "When strength in one criterion may make up for weakness in another, but not fully; λ sets how far.":
    "一项准则的优势可以弥补另一项的弱势、但不能完全弥补时；弥补的程度由 λ 决定。",
  "Q⁽¹⁾ = Σⱼ wⱼ · rᵢⱼ and Q⁽²⁾ = Πⱼ rᵢⱼ ^ wⱼ": "Q⁽¹⁾ = Σⱼ wⱼ · rᵢⱼ，Q⁽²⁾ = Πⱼ rᵢⱼ ^ wⱼ",
  "score of i = λ · Q⁽¹⁾ + (1 − λ) · Q⁽²⁾": "i 的得分 = λ · Q⁽¹⁾ + (1 − λ) · Q⁽²⁾",
  "Half of the score is a product, which has no parts that add up to it, so none are shown.":
    "得分中有一半是乘积，没有可以相加的组成部分，因此不予分解。",
  "Looks for a compromise that does well overall without being very bad at any one criterion.":
    "多准则妥协解排序法：寻找整体表现好、又没有哪一项特别差的妥协解。",
  "When several parties have to live with the choice: it names those markets that a majority and the strongest objector can both accept.":
    "选择须由几方共同接受时：它指出多数意见和最强烈的反对者都能接受的市场。",
  "dᵢⱼ = wⱼ · (best of j − xᵢⱼ) / (best of j − worst of j)": "dᵢⱼ = wⱼ · (j 的最好值 − xᵢⱼ) / (j 的最好值 − j 的最差值)",
  "S = Σⱼ dᵢⱼ and R = maxⱼ dᵢⱼ": "S = Σⱼ dᵢⱼ，R = maxⱼ dᵢⱼ",
  "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)": "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)",
  "C1: the first leads the second in Q by at least 1 / (number of markets − 1)": "C1：第一名在 Q 值上领先第二名至少 1 / (市场数 − 1)",
  "C2: the first in Q is also first in S or in R": "C2：Q 值第一的市场，S 值或 R 值也是第一",
  "Q mixes a sum with a maximum, which has no parts that add up to it, so none are shown.":
    "Q 由总和与最大值混合而成，没有可以相加的组成部分，因此不予分解。",
  "Compares all markets in pairs and says which are clearly better, and which cannot be compared.":
    "偏好排序组织法（部分排序）：将所有市场两两比较，指出哪些明显更好，哪些不可比。",
  'When an honest "cannot be said" is worth more than a complete order: markets with opposite strengths stay incomparable.':
    "如实说“无法比较”比给出完整次序更有价值时：优势相反的市场保持不可比。",
  "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is":
    "Pⱼ(a, b)：在准则 j 上 a 优于 b 的偏好程度，取 0 至 1，视 a 好多少而定",
  "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)":
    "a 的 φ⁺ = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1)，a 的 φ⁻ = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)",
  "a is preferred to b where φ⁺ is no lower and φ⁻ no higher, and not both are equal":
    "若 a 的 φ⁺ 不低于 b、φ⁻ 不高于 b，且两者不全相等，则 a 优于 b",
  "rank of a = 1 + number of markets preferred to a": "a 的名次 = 1 + 优于 a 的市场数",
  "Net flow of the criterion alone, times its weight; the parts add up to the net flow.":
    "单项准则的净流量乘以权重，各部分相加即为净流量。",
  "Compares all markets in pairs and ranks them by comparisons won less comparisons lost.":
    "偏好排序组织法（完全排序）：将所有市场两两比较，按胜出减落败的净值排序。",
  "When small differences should not count, large ones should count no more than fully, and no common scale is wanted.":
    "小差异应予忽略、大差异至多计为完全偏好，且不想把数据换到同一尺度时。",
  "score of a = φ⁺ − φ⁻": "a 的得分 = φ⁺ − φ⁻",
  "Net flow of the criterion alone, times its weight; the parts add up to the score.": "单项准则的净流量乘以权重，各部分相加即为得分。",
  "Asks of each pair whether enough criteria agree that one is at least as good, and none objects too strongly.":
    "消去与选择转换法：对每一对市场，看是否有足够多的准则认为一个不逊于另一个，且没有哪项准则强烈反对。",
  "When figures are uncertain, so that small differences should not count, and one very bad figure should be able to block a market.":
    "数据不够确定、小差异应予忽略，且一项极差的数据应当足以否决一个市场时。",
  "cⱼ(a, b): 1 where a is worse than b by at most q, 0 where by p or more, in proportion between":
    "cⱼ(a, b)：a 比 b 差不超过 q 时为 1，差 p 及以上时为 0，其间按比例",
  "C(a, b) = Σⱼ wⱼ · cⱼ(a, b) / Σⱼ wⱼ": "C(a, b) = Σⱼ wⱼ · cⱼ(a, b) / Σⱼ wⱼ",
  "Dⱼ(a, b): 0 where a is worse than b by at most p, 1 where by v or more, in proportion between":
    "Dⱼ(a, b)：a 比 b 差不超过 p 时为 0，差 v 及以上时为 1，其间按比例",
  "σ(a, b) = C · Π (1 − Dⱼ) / (1 − C) over the criteria with Dⱼ > C": "σ(a, b) = C · Π (1 − Dⱼ) / (1 − C)，对 Dⱼ > C 的准则连乘",
  "two orders distilled from σ with s(λ) = 0.3 − 0.15 · λ, from the best down and from the worst up":
    "由 σ 蒸馏出两个次序，s(λ) = 0.3 − 0.15 · λ：一个由最好往下（降序），一个由最差往上（升序）",
  "rank of a = 1 + number of markets no worse than a in both orders and better in one":
    "a 的名次 = 1 + 在两个次序中都不差于 a 且在其中一个更好的市场数",
  "The rank comes from comparisons of pairs, which do not split up by criterion, so no parts are shown.":
    "名次来自两两比较，无法按准则拆分，因此不予分解。",
  "Takes a market's share of all benefits and adds a share that is the larger the smaller its costs are.":
    "复杂比例评估法：取一个市场在全部效益中所占的份额，再加上一个成本越小就越大的份额。",
  "When a market should be given as a percentage of the best one, and costs should count in inverse proportion.":
    "希望以最好市场的百分比表示各市场，且成本按反比计入时。",
  "dᵢⱼ = wⱼ · xᵢⱼ / Σᵢ xᵢⱼ": "dᵢⱼ = wⱼ · xᵢⱼ / Σᵢ xᵢⱼ",
  "S⁺: sum of the d of the benefits, S⁻: sum of the d of the costs": "S⁺：效益型准则的 d 之和；S⁻：成本型准则的 d 之和",
  "Q = S⁺ + Σ S⁻ / (S⁻ · Σ 1/S⁻)": "Q = S⁺ + Σ S⁻ / (S⁻ · Σ 1/S⁻)",
  "score of i = Q / the largest Q": "i 的得分 = Q / 最大的 Q",
  "All costs work together through one quotient, which has no parts by criterion, so none are shown.":
    "全部成本通过同一个商式共同起作用，无法按准则拆分，因此不予分解。",
  "Adds up what speaks for a market and takes off what speaks against it.": "多目标比率分析法：把对一个市场有利的相加，再减去不利的。",
  "When benefits and costs should be set against each other openly, and the columns hold figures of either sign.":
    "希望效益与成本直接相抵，且数据有正有负时。",
  "r = xᵢⱼ / √Σ x²": "r = xᵢⱼ / √Σ x²",
  "score of i = Σ wⱼ · rᵢⱼ over the benefits − Σ wⱼ · rᵢⱼ over the costs": "i 的得分 = 效益型准则的 Σ wⱼ · rᵢⱼ − 成本型准则的 Σ wⱼ · rᵢⱼ",
  "Weight times normalised figure, negative for a cost; the parts add up to the score.":
    "权重乘以归一化值，成本型取负，各部分相加即为得分。",
  "Rewards standing above the average of the field and punishes standing below it.":
    "基于平均解距离的评估法：优于参评市场平均水平的加分，劣于平均水平的减分。",
  "When the ordinary market is the yardstick rather than the best one, so that a single outlier at the top does not set the scale.":
    "以一般市场而非最好市场为标尺，使个别突出的市场不致决定整个尺度时。",
  "AVⱼ: average of criterion j over all markets": "AVⱼ：准则 j 在所有市场上的平均值",
  "PDA = max(0, better than AVⱼ by) / AVⱼ and NDA = max(0, worse than AVⱼ by) / AVⱼ":
    "PDA = max(0, 优于 AVⱼ 的幅度) / AVⱼ，NDA = max(0, 劣于 AVⱼ 的幅度) / AVⱼ",
  "SP = Σⱼ wⱼ · PDA, SN = Σⱼ wⱼ · NDA": "SP = Σⱼ wⱼ · PDA，SN = Σⱼ wⱼ · NDA",
  "score of i = ½ · (SP / largest SP + 1 − SN / largest SN)": "i 的得分 = ½ · (SP / 最大的 SP + 1 − SN / 最大的 SN)",
  "Half the criterion's weight, more for standing above the average, less for standing below it; the parts add up to the score.":
    "以准则权重的一半为基础，优于平均则增，劣于平均则减，各部分相加即为得分。",
  "Counts how far each figure lies above or below the middle of the field.":
    "多属性边界逼近区域比较法：计算每项数据高于或低于参评市场中间水平多少。",
  "When the sign should speak: above zero a market stands above the field's border, below zero under it, criterion by criterion.":
    "希望由正负号说明问题时：逐项准则看，大于零即高于参评市场的边界，小于零即低于边界。",
  "r: min-max normalised, from 0 for the worst to 1 for the best": "r：极差标准化，最差为 0，最好为 1",
  "vᵢⱼ = wⱼ · (rᵢⱼ + 1)": "vᵢⱼ = wⱼ · (rᵢⱼ + 1)",
  "gⱼ = geometric mean of the vᵢⱼ, the border of criterion j": "gⱼ = 各 vᵢⱼ 的几何平均，即准则 j 的边界",
  "score of i = Σⱼ (vᵢⱼ − gⱼ)": "i 的得分 = Σⱼ (vᵢⱼ − gⱼ)",
  "Distance from the border of the criterion, above or below; the parts add up to the score.":
    "与准则边界的距离，高于为正、低于为负，各部分相加即为得分。",
  "Prefers the market farthest from the worst figures of the field, by two measures of distance.":
    "组合距离评估法：用两种距离衡量，离参评市场最差值最远的排在前面。",
  "When keeping clear of the worst is what matters, and all figures are positive. Now and then it ranks a market below one that it beats on every criterion.":
    "重在避开最差，且所有数据均为正时。它偶尔会把一个市场排在每项准则都不如它的市场之后。",
  "r: ratio to the best figure; v = wⱼ · rᵢⱼ": "r：与最优值之比；v = wⱼ · rᵢⱼ",
  "E, T: Euclidean and taxicab distance of v from the smallest v of each criterion": "E、T：v 到各准则最小 v 的欧氏距离和曼哈顿距离",
  "ψ(x) = 1 where |x| ≥ τ, else 0": "|x| ≥ τ 时 ψ(x) = 1，否则为 0",
  "score of i = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) · (Tᵢ − Tₖ)]": "i 的得分 = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) · (Tᵢ − Tₖ)]",
  "Distances from every other market do not split up by criterion, so no parts are shown.":
    "与其他各市场的距离无法按准则拆分，因此不予分解。",
  "Places each market between one with all the best figures and one with all the worst.":
    "MARCOS 法：设想一个全部数据都最好的市场和一个全部最差的市场，看每个市场处于两者之间的什么位置。",
  "When the distance from both ends of the field should show in the score, and all figures are positive.":
    "希望得分体现与好坏两端的距离，且所有数据均为正时。",
  "r: ratio to the best figure, also for the ideal (best of all) and the anti-ideal (worst of all)":
    "r：与最优值之比，理想解（全部最好）和负理想解（全部最差）同样计算",
  "S = Σⱼ wⱼ · rᵢⱼ": "S = Σⱼ wⱼ · rᵢⱼ",
  "K⁺ = S / S of the ideal, K⁻ = S / S of the anti-ideal": "K⁺ = S / 理想解的 S，K⁻ = S / 负理想解的 S",
  "score of i = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺)": "i 的得分 = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺)",
  "The utility is proportional to the weighted sum; each criterion has its share of it, and the parts add up to the score.":
    "效用与加权和成正比，每项准则占其中一份，各部分相加即为得分。",
  "Gives each market as a fraction of an optimal one, which may be named or taken from the best figures.":
    "加性比率评估法：把每个市场表示为最优方案的几分之几；最优方案可以指定，也可取各项最好值。",
  "When there is a target to measure markets against, and all figures are positive.": "有一个可供对照的目标，且所有数据均为正时。",
  "x₀: the optimal alternative, added to the matrix as a row; costs turned over to 1/x": "x₀：最优方案，作为一行加入矩阵；成本型取倒数 1/x",
  "r = xᵢⱼ / Σᵢ xᵢⱼ, the optimal row counted in": "r = xᵢⱼ / Σᵢ xᵢⱼ，求和时计入最优方案一行",
  "score of i = S / S of the optimal alternative": "i 的得分 = S / 最优方案的 S",
  "Weight times normalised figure, as part of the optimal sum; the parts add up to the score.":
    "权重乘以归一化值，占最优方案总和的比例，各部分相加即为得分。",
  "Measures how far each market is from the figures wanted, within bounds set beforehand.":
    "SPOTIS 法：在事先设定的上下界内，衡量每个市场离期望值有多远；增减市场不会产生逆序。",
  "When markets will be added or dropped later and the order of the others must not change, or when the best figure lies in the middle.":
    "以后会增减市场而其余市场的次序不应改变，或最佳值处于中间时。",
  "x*: the reference point, by default the better bound of each criterion": "x*：参考点，默认取各准则较优的界",
  "d = |xᵢⱼ − x*ⱼ| / (upper boundⱼ − lower boundⱼ)": "d = |xᵢⱼ − x*ⱼ| / (上界ⱼ − 下界ⱼ)",
  "score of i = Σⱼ wⱼ · dᵢⱼ, the smaller the better": "i 的得分 = Σⱼ wⱼ · dᵢⱼ，越小越好",
  "Weight times distance from the reference point; the parts add up to the score, and less is better.":
    "权重乘以与参考点的距离，各部分相加即为得分，越小越好。",
};
