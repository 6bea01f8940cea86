import type { Texts } from "../content";

/** The ranking methods: what they do, when to use them, formulas, in Russian. */
export const ranking: Texts = {
  "Prefers the market nearest to the best figures met in the field and farthest from the worst.":
    "Предпочитает рынок, который ближе всего к лучшим значениям среди сравниваемых рынков и дальше всего от худших.",
  "When being far from the worst counts as much as being near the best, and one very good figure should weigh more than two middling ones.":
    "Когда быть далеко от худшего так же важно, как быть близко к лучшему, и одно очень хорошее значение должно весить больше двух средних.",
  "v = wⱼ · rᵢⱼ, the weighted normalised matrix": "v = wⱼ · rᵢⱼ\u00A0— взвешенная нормированная матрица",
  "A⁺, A⁻: the best and the worst v of each criterion": "A⁺, A⁻: лучшее и худшее v по каждому критерию (идеальное и антиидеальное решения)",
  "D⁺ᵢ, D⁻ᵢ: Euclidean distances of market i from A⁺ and A⁻": "D⁺ᵢ, D⁻ᵢ: евклидовы расстояния рынка i до A⁺ и A⁻",
  "closeness of i = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)": "относительная близость i к идеалу = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)",
  "The closeness is shared out in proportion to each criterion's squared distance from the worst figure; the parts add up to the score.":
    "Близость делится между критериями пропорционально квадрату расстояния от худшего значения; части складываются в оценку.",
  "Adds up each market's normalised figures, each times its weight.": "Складывает нормированные значения рынка, умноженные на веса.",
  "When a weakness in one criterion may be made good by strength in another, point for point, and the reader should be able to check the sum by hand.":
    "Когда слабость по одному критерию можно полностью возместить силой по другому, а читатель должен суметь проверить сумму вручную.",
  "r: the normalised matrix, more is better": "r: нормированная матрица, больше\u00A0— лучше",
  "score of i = Σⱼ wⱼ · rᵢⱼ": "оценка i = Σⱼ wⱼ · rᵢⱼ",
  "Weight times normalised figure; the parts add up to the score.":
    "Вес, умноженный на нормированное значение; части складываются в оценку.",
  "Multiplies each market's figures, each raised to the power of its weight.": "Перемножает значения рынка, возведённые в степень весов.",
  "When proportions matter rather than differences, so that halving one figure hurts equally wherever it stands, and a very weak criterion should not be bought off.":
    "Когда важны отношения, а не разности: уменьшение любого значения вдвое одинаково чувствительно, а очень слабый критерий нельзя «выкупить» сильными.",
  "r: the normalised matrix, more is better, all above zero": "r: нормированная матрица, больше\u00A0— лучше, все значения больше нуля",
  "score of i = Πⱼ rᵢⱼ ^ wⱼ": "оценка i = Πⱼ rᵢⱼ ^ wⱼ",
  "A product has no parts that add up to it, so none are shown.": "У произведения нет слагаемых, поэтому части не показаны.",
  "Takes the middle between the weighted sum and the weighted product.":
    "Берёт среднее между взвешенной суммой и взвешенным произведением.",
  "When strength in one criterion may make up for weakness in another, but not fully; λ sets how far.":
    "Когда сила по одному критерию может возместить слабость по другому, но не полностью; насколько\u00A0— задаёт λ.",
  "Q⁽¹⁾ = Σⱼ wⱼ · rᵢⱼ and Q⁽²⁾ = Πⱼ rᵢⱼ ^ wⱼ": "Q⁽¹⁾ = Σⱼ wⱼ · rᵢⱼ и Q⁽²⁾ = Πⱼ rᵢⱼ ^ wⱼ",
  "score of i = λ · Q⁽¹⁾ + (1 − λ) · Q⁽²⁾": "оценка i = λ · Q⁽¹⁾ + (1 − λ) · Q⁽²⁾",
  "Half of the score is a product, which has no parts that add up to it, so none are shown.":
    "Половина оценки\u00A0— произведение, у которого нет слагаемых, поэтому части не показаны.",
  "Looks for a compromise that does well overall without being very bad at any one criterion.":
    "Ищет компромисс: хороший в целом и не слишком плохой ни по одному критерию.",
  "When several parties have to live with the choice: it names those markets that a majority and the strongest objector can both accept.":
    "Когда с выбором жить нескольким сторонам: метод называет рынки, приемлемые и для большинства, и для самого несогласного.",
  "dᵢⱼ = wⱼ · (best of j − xᵢⱼ) / (best of j − worst of j)": "dᵢⱼ = wⱼ · (лучшее по j − xᵢⱼ) / (лучшее по j − худшее по j)",
  "S = Σⱼ dᵢⱼ and R = maxⱼ dᵢⱼ": "S = Σⱼ dᵢⱼ и R = maxⱼ dᵢⱼ",
  "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)": "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)",
  "C1: the first leads the second in Q by at least 1 / (number of markets − 1)":
    "C1: первый опережает второго по Q не меньше чем на\u00A01 / (число рынков − 1)",
  "C2: the first in Q is also first in S or in R": "C2: первый по Q также первый по S или по R",
  "Q mixes a sum with a maximum, which has no parts that add up to it, so none are shown.":
    "Q соединяет сумму с максимумом, у которого нет слагаемых, поэтому части не показаны.",
  "Compares all markets in pairs and says which are clearly better, and which cannot be compared.":
    "Сравнивает все рынки попарно и показывает, какие явно лучше, а какие несравнимы.",
  'When an honest "cannot be said" is worth more than a complete order: markets with opposite strengths stay incomparable.':
    "Когда честное «сказать нельзя» дороже полного порядка: рынки с противоположными сильными сторонами остаются несравнимыми.",
  "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is":
    "Pⱼ(a, b): предпочтение a перед b по критерию j, от\u00A00 до\u00A01,\u00A0— насколько a лучше",
  "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)":
    "φ⁺(a) = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻(a) = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)",
  "a is preferred to b where φ⁺ is no lower and φ⁻ no higher, and not both are equal":
    "a предпочтительнее b, если φ⁺ не ниже, φ⁻ не выше и хотя бы одно из них различается",
  "rank of a = 1 + number of markets preferred to a": "место a = 1 + число рынков, предпочтительнее a",
  "Net flow of the criterion alone, times its weight; the parts add up to the net flow.":
    "Чистый поток предпочтения по одному критерию, умноженный на вес; части складываются в чистый поток.",
  "Compares all markets in pairs and ranks them by comparisons won less comparisons lost.":
    "Сравнивает все рынки попарно и ранжирует их по разности выигранных и проигранных сравнений.",
  "When small differences should not count, large ones should count no more than fully, and no common scale is wanted.":
    "Когда малые различия не должны учитываться, большие\u00A0— учитываться лишь до предела, а общая шкала не нужна.",
  "score of a = φ⁺ − φ⁻": "оценка a = φ⁺ − φ⁻",
  "Net flow of the criterion alone, times its weight; the parts add up to the score.":
    "Чистый поток предпочтения по одному критерию, умноженный на вес; части складываются в оценку.",
  "Asks of each pair whether enough criteria agree that one is at least as good, and none objects too strongly.":
    "Для каждой пары проверяет, достаточно ли критериев согласны, что один рынок не хуже другого, и не возражает ли какой-нибудь слишком сильно.",
  "When figures are uncertain, so that small differences should not count, and one very bad figure should be able to block a market.":
    "Когда данные неточны и малые различия учитывать не стоит, а одно очень плохое значение должно уметь остановить рынок.",
  "cⱼ(a, b): 1 where a is worse than b by at most q, 0 where by p or more, in proportion between":
    "cⱼ(a, b): 1, если a хуже b не больше чем на q; 0, если на p или больше; между ними\u00A0— пропорционально",
  "C(a, b) = Σⱼ wⱼ · cⱼ(a, b) / Σⱼ wⱼ": "C(a, b) = Σⱼ wⱼ · cⱼ(a, b) / Σⱼ wⱼ",
  "Dⱼ(a, b): 0 where a is worse than b by at most p, 1 where by v or more, in proportion between":
    "Dⱼ(a, b): 0, если a хуже b не больше чем на p; 1, если на v или больше; между ними\u00A0— пропорционально",
  "σ(a, b) = C · Π (1 − Dⱼ) / (1 − C) over the criteria with Dⱼ > C": "σ(a, b) = C · Π (1 − Dⱼ) / (1 − C) по критериям, у которых Dⱼ > C",
  "two orders distilled from σ with s(λ) = 0.3 − 0.15 · λ, from the best down and from the worst up":
    "из σ при s(λ) = 0,3 − 0,15 · λ получаются два порядка: нисходящий, от лучших, и восходящий, от худших",
  "rank of a = 1 + number of markets no worse than a in both orders and better in one":
    "место a = 1 + число рынков, которые не хуже a в обоих порядках и лучше хотя бы в одном",
  "The rank comes from comparisons of pairs, which do not split up by criterion, so no parts are shown.":
    "Место получается из парных сравнений, которые на критерии не делятся, поэтому части не показаны.",
  "Takes a market's share of all benefits and adds a share that is the larger the smaller its costs are.":
    "К доле рынка во всех выгодах прибавляет долю, которая тем больше, чем меньше его издержки.",
  "When a market should be given as a percentage of the best one, and costs should count in inverse proportion.":
    "Когда рынок нужно выразить в процентах от лучшего, а издержки должны учитываться обратно пропорционально.",
  "dᵢⱼ = wⱼ · xᵢⱼ / Σᵢ xᵢⱼ": "dᵢⱼ = wⱼ · xᵢⱼ / Σᵢ xᵢⱼ",
  "S⁺: sum of the d of the benefits, S⁻: sum of the d of the costs":
    "S⁺: сумма d по критериям, где больше\u00A0— лучше; S⁻: сумма d по критериям, где меньше\u00A0— лучше",
  "Q = S⁺ + Σ S⁻ / (S⁻ · Σ 1/S⁻)": "Q = S⁺ + Σ S⁻ / (S⁻ · Σ 1/S⁻)",
  "score of i = Q / the largest Q": "оценка i = Q / наибольшее Q",
  "All costs work together through one quotient, which has no parts by criterion, so none are shown.":
    "Все издержки входят через одно частное, которое на критерии не делится, поэтому части не показаны.",
  "Adds up what speaks for a market and takes off what speaks against it.":
    "Складывает то, что говорит за рынок, и вычитает то, что говорит против.",
  "When benefits and costs should be set against each other openly, and the columns hold figures of either sign.":
    "Когда выгоды и издержки нужно открыто противопоставить, а в столбцах есть значения обоих знаков.",
  "r = xᵢⱼ / √Σ x²": "r = xᵢⱼ / √Σ x²",
  "score of i = Σ wⱼ · rᵢⱼ over the benefits − Σ wⱼ · rᵢⱼ over the costs":
    "оценка i = Σ wⱼ · rᵢⱼ, где больше\u00A0— лучше, − Σ wⱼ · rᵢⱼ, где меньше\u00A0— лучше",
  "Weight times normalised figure, negative for a cost; the parts add up to the score.":
    "Вес, умноженный на нормированное значение, со знаком минус, если меньше\u00A0— лучше; части складываются в оценку.",
  "Rewards standing above the average of the field and punishes standing below it.":
    "Поощряет рынок за значения лучше среднего и наказывает за значения хуже среднего по сравниваемым.",
  "When the ordinary market is the yardstick rather than the best one, so that a single outlier at the top does not set the scale.":
    "Когда мерка\u00A0— обычный рынок, а не лучший, и одиночный выброс сверху не должен задавать шкалу.",
  "AVⱼ: average of criterion j over all markets": "AVⱼ: среднее по критерию j среди всех рынков",
  "PDA = max(0, better than AVⱼ by) / AVⱼ and NDA = max(0, worse than AVⱼ by) / AVⱼ":
    "PDA = max(0, насколько лучше AVⱼ) / AVⱼ и NDA = max(0, насколько хуже AVⱼ) / AVⱼ",
  "SP = Σⱼ wⱼ · PDA, SN = Σⱼ wⱼ · NDA": "SP = Σⱼ wⱼ · PDA, SN = Σⱼ wⱼ · NDA",
  "score of i = ½ · (SP / largest SP + 1 − SN / largest SN)": "оценка i = ½ · (SP / наибольшее SP + 1 − SN / наибольшее SN)",
  "Half the criterion's weight, more for standing above the average, less for standing below it; the parts add up to the score.":
    "Половина веса критерия: больше, если значение лучше среднего, меньше, если хуже; части складываются в оценку.",
  "Counts how far each figure lies above or below the middle of the field.":
    "Считает, насколько каждое значение выше или ниже середины сравниваемых рынков.",
  "When the sign should speak: above zero a market stands above the field's border, below zero under it, criterion by criterion.":
    "Когда должен говорить знак: больше нуля\u00A0— рынок выше общей границы, меньше нуля\u00A0— ниже, и так по каждому критерию.",
  "r: min-max normalised, from 0 for the worst to 1 for the best":
    "r: минимаксная нормализация, от\u00A00 для худшего до\u00A01 для лучшего",
  "vᵢⱼ = wⱼ · (rᵢⱼ + 1)": "vᵢⱼ = wⱼ · (rᵢⱼ + 1)",
  "gⱼ = geometric mean of the vᵢⱼ, the border of criterion j": "gⱼ = среднее геометрическое vᵢⱼ, граница критерия j",
  "score of i = Σⱼ (vᵢⱼ − gⱼ)": "оценка i = Σⱼ (vᵢⱼ − gⱼ)",
  "Distance from the border of the criterion, above or below; the parts add up to the score.":
    "Расстояние от границы критерия, вверх или вниз; части складываются в оценку.",
  "Prefers the market farthest from the worst figures of the field, by two measures of distance.":
    "Предпочитает рынок, самый далёкий от худших значений среди сравниваемых,\u00A0— по двум видам расстояния.",
  "When keeping clear of the worst is what matters, and all figures are positive. Now and then it ranks a market below one that it beats on every criterion.":
    "Когда главное\u00A0— быть дальше от худшего, и все значения положительны. Изредка ставит рынок ниже того, который уступает ему по всем критериям.",
  "r: ratio to the best figure; v = wⱼ · rᵢⱼ": "r: отношение к лучшему значению; v = wⱼ · rᵢⱼ",
  "E, T: Euclidean and taxicab distance of v from the smallest v of each criterion":
    "E, T: евклидово и манхэттенское расстояния v от наименьшего v по каждому критерию",
  "ψ(x) = 1 where |x| ≥ τ, else 0": "ψ(x) = 1, если |x| ≥ τ, иначе 0",
  "score of i = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) · (Tᵢ − Tₖ)]": "оценка i = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) · (Tᵢ − Tₖ)]",
  "Distances from every other market do not split up by criterion, so no parts are shown.":
    "Расстояния до всех остальных рынков на критерии не делятся, поэтому части не показаны.",
  "Places each market between one with all the best figures and one with all the worst.":
    "Помещает каждый рынок между воображаемым рынком со всеми лучшими значениями и рынком со всеми худшими.",
  "When the distance from both ends of the field should show in the score, and all figures are positive.":
    "Когда в оценке должно быть видно расстояние до обоих краёв, и все значения положительны.",
  "r: ratio to the best figure, also for the ideal (best of all) and the anti-ideal (worst of all)":
    "r: отношение к лучшему значению, также для идеала (всё лучшее) и антиидеала (всё худшее)",
  "S = Σⱼ wⱼ · rᵢⱼ": "S = Σⱼ wⱼ · rᵢⱼ",
  "K⁺ = S / S of the ideal, K⁻ = S / S of the anti-ideal": "K⁺ = S / S идеала, K⁻ = S / S антиидеала",
  "score of i = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺)": "оценка i = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺)",
  "The utility is proportional to the weighted sum; each criterion has its share of it, and the parts add up to the score.":
    "Полезность пропорциональна взвешенной сумме; у каждого критерия в ней своя доля, и части складываются в оценку.",
  "Gives each market as a fraction of an optimal one, which may be named or taken from the best figures.":
    "Выражает каждый рынок в долях оптимального, который задан явно или составлен из лучших значений.",
  "When there is a target to measure markets against, and all figures are positive.":
    "Когда есть эталон, с которым сравнивать рынки, и все значения положительны.",
  "x₀: the optimal alternative, added to the matrix as a row; costs turned over to 1/x":
    "x₀: оптимальная альтернатива, добавленная в матрицу строкой; где меньше\u00A0— лучше, берётся 1/x",
  "r = xᵢⱼ / Σᵢ xᵢⱼ, the optimal row counted in": "r = xᵢⱼ / Σᵢ xᵢⱼ, вместе с оптимальной строкой",
  "score of i = S / S of the optimal alternative": "оценка i = S / S оптимальной альтернативы",
  "Weight times normalised figure, as part of the optimal sum; the parts add up to the score.":
    "Вес, умноженный на нормированное значение, в долях оптимальной суммы; части складываются в оценку.",
  "Measures how far each market is from the figures wanted, within bounds set beforehand.":
    "Измеряет, насколько рынок далёк от желаемых значений, в заранее заданных границах.",
  "When markets will be added or dropped later and the order of the others must not change, or when the best figure lies in the middle.":
    "Когда рынки будут добавлять или убирать, а порядок остальных меняться не должен, или когда лучшее значение лежит посередине.",
  "x*: the reference point, by default the better bound of each criterion":
    "x*: опорная точка, по умолчанию\u00A0— лучшая из границ каждого критерия",
  "d = |xᵢⱼ − x*ⱼ| / (upper boundⱼ − lower boundⱼ)": "d = |xᵢⱼ − x*ⱼ| / (верхняя границаⱼ − нижняя границаⱼ)",
  "score of i = Σⱼ wⱼ · dᵢⱼ, the smaller the better": "оценка i = Σⱼ wⱼ · dᵢⱼ, чем меньше, тем лучше",
  "Weight times distance from the reference point; the parts add up to the score, and less is better.":
    "Вес, умноженный на расстояние до опорной точки; части складываются в оценку, меньше\u00A0— лучше.",
};
