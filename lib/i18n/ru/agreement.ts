import type { Texts } from "../content";

/** Measures of agreement, consensus, and joined weights, in Russian. */
export const agreement: Texts = {
  "Spearman's rho": "Коэффициент Спирмена ρ",
  "How well one ranking follows the other in a straight line: 1 the same order, −1 the opposite, 0 no relation.":
    "Насколько один порядок линейно следует за другим: 1\u00A0— тот же порядок, −1\u00A0— обратный, 0\u00A0— связи нет.",
  "ρ = the correlation of the two series of ranks, ties sharing the mean of their places":
    "ρ = корреляция двух рядов мест; при равных местах берётся среднее из них",
  "Weighted Spearman": "Взвешенный коэффициент Спирмена",
  "Like Spearman's rho, but a difference among the leaders weighs more than one among the last.":
    "Как коэффициент Спирмена, но различие среди первых весит больше, чем среди последних.",
  "r_w = 1 − 6 Σ (xᵢ − yᵢ)² ((n − xᵢ + 1) + (n − yᵢ + 1)) / (n⁴ + n³ − n² − n)":
    "r_w = 1 − 6 Σ (xᵢ − yᵢ)² ((n − xᵢ + 1) + (n − yᵢ + 1)) / (n⁴ + n³ − n² − n)",
  WS: "WS",
  "How similar the second ranking is to the first, which is the reference: differences at its top count most.":
    "Насколько второй порядок похож на первый, эталонный; сильнее всего учитываются различия наверху.",
  "WS = 1 − Σ 2^(−xᵢ) · |xᵢ − yᵢ| / max(|1 − xᵢ|, |n − xᵢ|)": "WS = 1 − Σ 2^(−xᵢ) · |xᵢ − yᵢ| / max(|1 − xᵢ|, |n − xᵢ|)",
  "Kendall's tau-a": "Коэффициент Кендалла τₐ",
  "Of all pairs of items, how many more both rankings order alike than the other way round; a tie is no agreement.":
    "Насколько среди всех пар больше тех, что оба порядка располагают одинаково, чем наоборот; равенство согласием не считается.",
  "τₐ = (C − D) / (n (n − 1) / 2)": "τₐ = (C − D) / (n (n − 1) / 2)",
  "Kendall's tau-b": "Коэффициент Кендалла τ_b",
  "As tau-a, but measured against the pairs that each ranking tells apart, so that equal ties agree.":
    "Как τₐ, но относительно пар, которые каждый порядок различает, поэтому одинаковые равенства согласны.",
  "τ_b = (C − D) / √((pairs − ties in x)(pairs − ties in y))": "τ_b = (C − D) / √((пары − равные в x)(пары − равные в y))",
  "Goodman and Kruskal's gamma": "Гамма Гудмана\u00A0— Краскела",
  "Of the pairs tied in neither ranking, how many more are ordered alike than the other way round.":
    "Насколько среди пар без равенства в обоих порядках больше расположенных одинаково, чем наоборот.",
  "γ = (C − D) / (C + D)": "γ = (C − D) / (C + D)",
  Borda: "Метод Борда",
  "Adds up, over the rankings, how many items each one leaves behind; a tie counts half.":
    "Складывает по всем порядкам, скольких каждый оставляет позади; равное место\u00A0— половина.",
  "points of i = Σ over rankings (n − rank of i), ties sharing the mean of their places":
    "баллы i = Σ по порядкам (n − место i); при равных местах берётся среднее из них",
  Copeland: "Правило Коупленда",
  "Lets every two items meet: the one that more rankings put ahead wins a point, a draw is half a point each.":
    "Сводит всех попарно: балл получает тот, кого больше порядков ставят впереди; при ничьей\u00A0— по половине.",
  "points of i = pairs that i wins by majority + ½ · pairs that are drawn":
    "баллы i = пары, которые i выигрывает большинством, + ½ · ничьи",
  "Geometric mean": "Среднее геометрическое",
  "Keeps ratios: how much more one criterion counts than another is the mean of what everybody said.":
    "Сохраняет отношения: во сколько раз один критерий важнее другого\u00A0— это среднее всех ответов.",
  "Geometric mean of judgements": "Среднее геометрическое суждений",
  "For a group that acts as one: every comparison in pairs is averaged first, then the weights are worked out once.":
    "Для группы, которая действует как одно лицо: сначала усредняется каждое парное сравнение, затем веса считаются один раз.",
  "Arithmetic mean": "Среднее арифметическое",
  "The mean of the weights. Nobody moves a weight by more than their voice.":
    "Среднее весов. Никто не сдвинет вес больше, чем на свой голос.",
  Median: "Медиана",
  "The middle answer for each criterion, brought to sum one. One outlier changes little; every voice counts the same.":
    "Средний по порядку ответ для каждого критерия, приведённый к сумме единица. Один выброс почти ничего не меняет; все голоса равны.",
};
