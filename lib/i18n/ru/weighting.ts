import type { Texts } from "../content";

/** The weighting methods, in Russian. */
export const weighting: Texts = {
  "You give each criterion points; a criterion with twice the points counts twice as much.":
    "Вы даёте каждому критерию баллы; вдвое больше баллов\u00A0— вдвое больше вес.",
  "When you already know how much each criterion should count.": "Когда вы уже знаете, сколько должен весить каждый критерий.",
  "wⱼ = pⱼ / Σp": "wⱼ = pⱼ / Σp",
  "Every criterion counts the same.": "Все критерии весят одинаково.",
  "When nothing is known of what matters more, or as a yardstick for all other weights.":
    "Когда неизвестно, что важнее, или как мерка для всех остальных весов.",
  "wⱼ = 1 / n": "wⱼ = 1 / n",
  "Turns the order of the criteria into the average of all weights that keep this order.":
    "Превращает порядок критериев в среднее всех весов, которые этот порядок сохраняют.",
  "When you can put the criteria in order but not say by how much they differ. The first one weighs heavily.":
    "Когда критерии можно расставить по порядку, но нельзя сказать, насколько они различаются. Первый весит много.",
  "weight of position k = (1 / n) · (1/k + 1/(k+1) + … + 1/n)": "вес на месте k = (1 / n) · (1/k + 1/(k+1) + … + 1/n)",
  "Ties share the mean of their positions' weights": "При равных местах\u00A0— среднее весов этих мест",
  "Turns the order of the criteria into weights that fall in equal steps.":
    "Превращает порядок критериев в веса, которые убывают равными шагами.",
  "When you can put the criteria in order and want the mildest fall from the first to the last.":
    "Когда критерии можно расставить по порядку и нужно самое плавное убывание от первого к последнему.",
  "weight of position k = 2 (n + 1 − k) / (n (n + 1))": "вес на месте k = 2 (n + 1 − k) / (n (n + 1))",
  "Turns the order of the criteria into weights: the second counts half of the first, the third a third of it.":
    "Превращает порядок критериев в веса: второй весит половину первого, третий\u00A0— треть.",
  "When you can put the criteria in order and the first should stand out, the last not vanish.":
    "Когда критерии можно расставить по порядку: первый должен выделяться, а последний\u00A0— не исчезать.",
  "weight of position k = (1 / k) / (1 + 1/2 + … + 1/n)": "вес на месте k = (1 / k) / (1 + 1/2 + … + 1/n)",
  "You say how much each step from the worst to the best figure is worth beside the most valued one.":
    "Вы указываете, сколько стоит шаг от худшего значения к лучшему по каждому критерию рядом с самым ценным шагом.",
  "When a criterion should count for less because the markets hardly differ in it, however much it matters in principle.":
    "Когда критерий должен весить меньше, потому что рынки по нему почти не различаются, как бы важен он ни был вообще.",
  "sⱼ: the worth of going from the worst to the best figure of criterion j, the most valued step being 100":
    "sⱼ: ценность шага от худшего к лучшему значению критерия j; самый ценный шаг\u00A0— 100",
  "wⱼ = sⱼ / Σs": "wⱼ = sⱼ / Σs",
  "You say of pairs of criteria how many times as important one is as the other; all answers together give the weights.":
    "Вы указываете для пар критериев, во сколько раз один важнее другого; все ответы вместе дают веса.",
  "When comparing two criteria at a time is easier than weighing all at once, and contradictions should come to light.":
    "Когда сравнивать критерии по два легче, чем взвешивать все сразу, и противоречия должны быть видны.",
  "aᵢⱼ: how many times as important criterion i is as criterion j; aⱼᵢ = 1 / aᵢⱼ":
    "aᵢⱼ: во сколько раз критерий i важнее критерия j; aⱼᵢ = 1 / aᵢⱼ",
  "eigenvector: A w = λ w with the largest λ; or wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n); or wᵢ = meanⱼ(aᵢⱼ / Σₖ aₖⱼ)":
    "главный собственный вектор: A w = λ w с наибольшим λ; или wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n); или wᵢ = среднееⱼ(aᵢⱼ / Σₖ aₖⱼ)",
  "consistency index = (λ − n) / (n − 1); ratio = index / random index":
    "индекс согласованности = (λ − n) / (n − 1); отношение согласованности = индекс / случайный индекс",
  "You compare every criterion with the most and the least important one; two short lists of answers give the weights.":
    "Вы сравниваете каждый критерий с самым важным и с наименее важным; два коротких списка ответов дают веса.",
  "When comparing all pairs would take too many answers, and contradictions should still come to light.":
    "Когда сравнивать все пары слишком долго, а противоречия всё же должны быть видны.",
  "a_Bj: the best criterion against j; a_jW: criterion j against the worst, both 1 to 9":
    "a_Bj: лучший критерий против j; a_jW: критерий j против худшего; и то и другое от\u00A01 до\u00A09",
  "minimise ξ so that |w_B − a_Bj wⱼ| ≤ ξ and |wⱼ − a_jW w_W| ≤ ξ for all j, with Σw = 1":
    "минимизируется ξ так, чтобы |w_B − a_Bj wⱼ| ≤ ξ и |wⱼ − a_jW w_W| ≤ ξ для всех j при Σw = 1",
  "ratio = ξ* of |w_B / wⱼ − a_Bj| ≤ ξ*, |wⱼ / w_W − a_jW| ≤ ξ*, divided by its worst case for the given a_BW":
    "отношение = ξ* из |w_B / wⱼ − a_Bj| ≤ ξ*, |wⱼ / w_W − a_jW| ≤ ξ*, делённое на его худшее значение при данном a_BW",
  "A criterion counts the more, the more unevenly its figures are spread over the markets.":
    "Критерий весит тем больше, чем неравномернее его значения распределены по рынкам.",
  "When the figures, not opinions, should decide. It measures how much they tell the markets apart, not how much they matter to you.":
    "Когда решать должны данные, а не мнения. Измеряет, насколько они различают рынки, а не насколько важны для вас.",
  "pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ": "pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ",
  "eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m": "eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m",
  "dⱼ = 1 − eⱼ": "dⱼ = 1 − eⱼ",
  "wⱼ = dⱼ / Σd": "wⱼ = dⱼ / Σd",
  "A criterion counts the more, the wider its figures are spread and the less other criteria say the same.":
    "Критерий весит тем больше, чем шире разброс его значений и чем меньше другие критерии говорят то же самое.",
  "When the figures, not opinions, should decide and some criteria overlap. It measures information, not how much it matters to you.":
    "Когда решать должны данные, а не мнения, и критерии отчасти повторяют друг друга. Измеряет информацию, а не важность для вас.",
  "rᵢⱼ: each column brought to 0–1, the better end being 1": "rᵢⱼ: каждый столбец приведён к\u00A00–1, лучший край\u00A0— 1",
  "σⱼ: standard deviation of rⱼ; ρⱼₖ: correlation of rⱼ and rₖ": "σⱼ: стандартное отклонение rⱼ; ρⱼₖ: корреляция rⱼ и rₖ",
  "Cⱼ = σⱼ · Σₖ (1 − ρⱼₖ)": "Cⱼ = σⱼ · Σₖ (1 − ρⱼₖ)",
  "wⱼ = Cⱼ / ΣC": "wⱼ = Cⱼ / ΣC",
  "A criterion counts the more, the wider its figures are spread.": "Критерий весит тем больше, чем шире разброс его значений.",
  "When the figures, not opinions, should decide, and it does not matter that two criteria may say the same. It does not measure how much they matter to you.":
    "Когда решать должны данные, а не мнения, и не страшно, что два критерия говорят одно и то же. Важность для вас не измеряет.",
  "rᵢⱼ = (xᵢⱼ − min) / (max − min)": "rᵢⱼ = (xᵢⱼ − min) / (max − min)",
  "σⱼ: standard deviation of rⱼ": "σⱼ: стандартное отклонение rⱼ",
  "wⱼ = σⱼ / Σσ": "wⱼ = σⱼ / Σσ",
  "A criterion counts the more, the more the overall performance of the markets changes when it is left out.":
    "Критерий весит тем больше, чем сильнее меняется общий результат рынков, если его исключить.",
  "When the figures, not opinions, should decide and all are above zero. It measures the effect of a criterion, not how much it matters to you.":
    "Когда решать должны данные, а не мнения, и все они больше нуля. Измеряет влияние критерия, а не его важность для вас.",
  "nᵢⱼ = min / x for a benefit, x / max for a cost": "nᵢⱼ = min / x, если больше\u00A0— лучше; x / max, если меньше\u00A0— лучше",
  "Sᵢ = ln(1 + (1/n) Σⱼ |ln nᵢⱼ|), and S′ᵢⱼ the same without criterion j":
    "Sᵢ = ln(1 + (1/n) Σⱼ |ln nᵢⱼ|), а S′ᵢⱼ\u00A0— то же без критерия j",
  "Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|": "Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|",
  "wⱼ = Eⱼ / ΣE": "wⱼ = Eⱼ / ΣE",
  "No ratio: the published random indices hold for complete judgements only":
    "Отношения нет: опубликованные случайные индексы верны только для полного набора суждений",
  "Fewer than three criteria cannot contradict one another": "Меньше трёх критериев противоречить друг другу не могут",
  "Saaty's random indices (1980)": "Случайные индексы Саати (1980)",
  "The random index of Alonso and Lamata (2006)": "Случайный индекс Алонсо и Ламаты (2006)",
};
