import type { LocalText } from "@/lib/i18n/text";
import { refuse } from "@/lib/math/refusal";

/** What there is to say about a ranking method: for its page, the report and the API's documentation. */
export type About = {
  readonly summary: LocalText;
  readonly whenToUse: LocalText;
  /** The formula in words and signs, one step per entry. */
  readonly formula: readonly LocalText[];
  readonly citation: string;
  /** How the parts of a contribution bar are to be read. */
  readonly contributionRule: LocalText;
};

/** What is said of the method with this id. @throws Refusal where nothing is; a test holds that every registered method has its entry. */
export function aboutMethod(id: string): About {
  return about[id] ?? refuse("unknown-id", ["method"], { found: id });
}

// Kept apart from the methods themselves: ranking needs none of these words, and they weigh twice as much as the code.
const about: Readonly<Record<string, About>> = {
  topsis: {
    summary: { en: "Prefers the market nearest to the best figures met in the field and farthest from the worst." },
    whenToUse: {
      en: "When being far from the worst counts as much as being near the best, and one very good figure should weigh more than two middling ones.",
    },
    formula: [
      { en: "v = wⱼ · rᵢⱼ, the weighted normalised matrix" },
      { en: "A⁺, A⁻: the best and the worst v of each criterion" },
      { en: "D⁺ᵢ, D⁻ᵢ: Euclidean distances of market i from A⁺ and A⁻" },
      { en: "closeness of i = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)" },
    ],
    citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 128–140.",
    contributionRule: {
      en: "The closeness is shared out in proportion to each criterion's squared distance from the worst figure; the parts add up to the score.",
    },
  },
  "weighted-sum": {
    summary: { en: "Adds up each market's normalised figures, each times its weight." },
    whenToUse: {
      en: "When a weakness in one criterion may be made good by strength in another, point for point, and the reader should be able to check the sum by hand.",
    },
    formula: [{ en: "r: the normalised matrix, more is better" }, { en: "score of i = Σⱼ wⱼ · rᵢⱼ" }],
    citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 99–103.",
    contributionRule: { en: "Weight times normalised figure; the parts add up to the score." },
  },
  "weighted-product": {
    summary: { en: "Multiplies each market's figures, each raised to the power of its weight." },
    whenToUse: {
      en: "When proportions matter rather than differences, so that halving one figure hurts equally wherever it stands, and a very weak criterion should not be bought off.",
    },
    formula: [{ en: "r: the normalised matrix, more is better, all above zero" }, { en: "score of i = Πⱼ rᵢⱼ ^ wⱼ" }],
    citation: "Miller, D. W. and Starr, M. K. (1969). Executive Decisions and Operations Research. 2nd edition, Prentice-Hall.",
    contributionRule: { en: "A product has no parts that add up to it, so none are shown." },
  },
  waspas: {
    summary: { en: "Takes the middle between the weighted sum and the weighted product." },
    whenToUse: { en: "When strength in one criterion may make up for weakness in another, but not fully; λ sets how far." },
    formula: [
      { en: "r: the normalised matrix, more is better, all above zero" },
      { en: "Q⁽¹⁾ = Σⱼ wⱼ · rᵢⱼ and Q⁽²⁾ = Πⱼ rᵢⱼ ^ wⱼ" },
      { en: "score of i = λ · Q⁽¹⁾ + (1 − λ) · Q⁽²⁾" },
    ],
    citation:
      "Zavadskas, E. K., Turskis, Z., Antucheviciene, J. and Zakarevicius, A. (2012). Optimization of weighted aggregated sum product assessment. Elektronika ir Elektrotechnika 122(6), 3–6.",
    contributionRule: { en: "Half of the score is a product, which has no parts that add up to it, so none are shown." },
  },
  vikor: {
    summary: { en: "Looks for a compromise that does well overall without being very bad at any one criterion." },
    whenToUse: {
      en: "When several parties have to live with the choice: it names those markets that a majority and the strongest objector can both accept.",
    },
    formula: [
      { en: "dᵢⱼ = wⱼ · (best of j − xᵢⱼ) / (best of j − worst of j)" },
      { en: "S = Σⱼ dᵢⱼ and R = maxⱼ dᵢⱼ" },
      { en: "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)" },
      { en: "C1: the first leads the second in Q by at least 1 / (number of markets − 1)" },
      { en: "C2: the first in Q is also first in S or in R" },
    ],
    citation:
      "Opricovic, S. and Tzeng, G.-H. (2004). Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS. European Journal of Operational Research 156(2), 445–455.",
    contributionRule: { en: "Q mixes a sum with a maximum, which has no parts that add up to it, so none are shown." },
  },
  "promethee-i": {
    summary: { en: "Compares all markets in pairs and says which are clearly better, and which cannot be compared." },
    whenToUse: {
      en: 'When an honest "cannot be said" is worth more than a complete order: markets with opposite strengths stay incomparable.',
    },
    formula: [
      { en: "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is" },
      { en: "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)" },
      { en: "a is preferred to b where φ⁺ is no lower and φ⁻ no higher, and not both are equal" },
      { en: "rank of a = 1 + number of markets preferred to a" },
    ],
    citation:
      "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
    contributionRule: { en: "Net flow of the criterion alone, times its weight; the parts add up to the net flow." },
  },
  "promethee-ii": {
    summary: { en: "Compares all markets in pairs and ranks them by comparisons won less comparisons lost." },
    whenToUse: {
      en: "When small differences should not count, large ones should count no more than fully, and no common scale is wanted.",
    },
    formula: [
      { en: "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is" },
      { en: "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)" },
      { en: "score of a = φ⁺ − φ⁻" },
    ],
    citation:
      "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
    contributionRule: { en: "Net flow of the criterion alone, times its weight; the parts add up to the score." },
  },
  "electre-iii": {
    summary: { en: "Asks of each pair whether enough criteria agree that one is at least as good, and none objects too strongly." },
    whenToUse: {
      en: "When figures are uncertain, so that small differences should not count, and one very bad figure should be able to block a market.",
    },
    formula: [
      { en: "cⱼ(a, b): 1 where a is worse than b by at most q, 0 where by p or more, in proportion between" },
      { en: "C(a, b) = Σⱼ wⱼ · cⱼ(a, b) / Σⱼ wⱼ" },
      { en: "Dⱼ(a, b): 0 where a is worse than b by at most p, 1 where by v or more, in proportion between" },
      { en: "σ(a, b) = C · Π (1 − Dⱼ) / (1 − C) over the criteria with Dⱼ > C" },
      { en: "two orders distilled from σ with s(λ) = 0.3 − 0.15 · λ, from the best down and from the worst up" },
      { en: "rank of a = 1 + number of markets no worse than a in both orders and better in one" },
    ],
    citation:
      "Roy, B. (1978). ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences en présence de critères multiples. Cahiers du Centre d'Études de Recherche Opérationnelle 20(1), 3–24.",
    contributionRule: { en: "The rank comes from comparisons of pairs, which do not split up by criterion, so no parts are shown." },
  },
  copras: {
    summary: { en: "Takes a market's share of all benefits and adds a share that is the larger the smaller its costs are." },
    whenToUse: { en: "When a market should be given as a percentage of the best one, and costs should count in inverse proportion." },
    formula: [
      { en: "dᵢⱼ = wⱼ · xᵢⱼ / Σᵢ xᵢⱼ" },
      { en: "S⁺: sum of the d of the benefits, S⁻: sum of the d of the costs" },
      { en: "Q = S⁺ + Σ S⁻ / (S⁻ · Σ 1/S⁻)" },
      { en: "score of i = Q / the largest Q" },
    ],
    citation:
      "Zavadskas, E. K., Kaklauskas, A. and Sarka, V. (1994). The new method of multicriteria complex proportional assessment of projects. Technological and Economic Development of Economy 1(3), 131–139.",
    contributionRule: { en: "All costs work together through one quotient, which has no parts by criterion, so none are shown." },
  },
  moora: {
    summary: { en: "Adds up what speaks for a market and takes off what speaks against it." },
    whenToUse: { en: "When benefits and costs should be set against each other openly, and the columns hold figures of either sign." },
    formula: [{ en: "r = xᵢⱼ / √Σ x²" }, { en: "score of i = Σ wⱼ · rᵢⱼ over the benefits − Σ wⱼ · rᵢⱼ over the costs" }],
    citation:
      "Brauers, W. K. M. and Zavadskas, E. K. (2006). The MOORA method and its application to privatization in a transition economy. Control and Cybernetics 35(2), 445–469.",
    contributionRule: { en: "Weight times normalised figure, negative for a cost; the parts add up to the score." },
  },
  edas: {
    summary: { en: "Rewards standing above the average of the field and punishes standing below it." },
    whenToUse: {
      en: "When the ordinary market is the yardstick rather than the best one, so that a single outlier at the top does not set the scale.",
    },
    formula: [
      { en: "AVⱼ: average of criterion j over all markets" },
      { en: "PDA = max(0, better than AVⱼ by) / AVⱼ and NDA = max(0, worse than AVⱼ by) / AVⱼ" },
      { en: "SP = Σⱼ wⱼ · PDA, SN = Σⱼ wⱼ · NDA" },
      { en: "score of i = ½ · (SP / largest SP + 1 − SN / largest SN)" },
    ],
    citation:
      "Keshavarz Ghorabaee, M., Zavadskas, E. K., Olfat, L. and Turskis, Z. (2015). Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS). Informatica 26(3), 435–451.",
    contributionRule: {
      en: "Half the criterion's weight, more for standing above the average, less for standing below it; the parts add up to the score.",
    },
  },
  mabac: {
    summary: { en: "Counts how far each figure lies above or below the middle of the field." },
    whenToUse: {
      en: "When the sign should speak: above zero a market stands above the field's border, below zero under it, criterion by criterion.",
    },
    formula: [
      { en: "r: min-max normalised, from 0 for the worst to 1 for the best" },
      { en: "vᵢⱼ = wⱼ · (rᵢⱼ + 1)" },
      { en: "gⱼ = geometric mean of the vᵢⱼ, the border of criterion j" },
      { en: "score of i = Σⱼ (vᵢⱼ − gⱼ)" },
    ],
    citation:
      "Pamučar, D. and Ćirović, G. (2015). The selection of transport and handling resources in logistics centers using Multi-Attributive Border Approximation area Comparison (MABAC). Expert Systems with Applications 42(6), 3016–3028.",
    contributionRule: { en: "Distance from the border of the criterion, above or below; the parts add up to the score." },
  },
  codas: {
    summary: { en: "Prefers the market farthest from the worst figures of the field, by two measures of distance." },
    whenToUse: {
      en: "When keeping clear of the worst is what matters, and all figures are positive. Now and then it ranks a market below one that it beats on every criterion.",
    },
    formula: [
      { en: "r: ratio to the best figure; v = wⱼ · rᵢⱼ" },
      { en: "E, T: Euclidean and taxicab distance of v from the smallest v of each criterion" },
      { en: "ψ(x) = 1 where |x| ≥ τ, else 0" },
      { en: "score of i = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) · (Tᵢ − Tₖ)]" },
    ],
    citation:
      "Keshavarz Ghorabaee, M., Zavadskas, E. K., Turskis, Z. and Antucheviciene, J. (2016). A new combinative distance-based assessment (CODAS) method for multi-criteria decision-making. Economic Computation and Economic Cybernetics Studies and Research 50(3), 25–44.",
    contributionRule: { en: "Distances from every other market do not split up by criterion, so no parts are shown." },
  },
  marcos: {
    summary: { en: "Places each market between one with all the best figures and one with all the worst." },
    whenToUse: { en: "When the distance from both ends of the field should show in the score, and all figures are positive." },
    formula: [
      { en: "r: ratio to the best figure, also for the ideal (best of all) and the anti-ideal (worst of all)" },
      { en: "S = Σⱼ wⱼ · rᵢⱼ" },
      { en: "K⁺ = S / S of the ideal, K⁻ = S / S of the anti-ideal" },
      { en: "score of i = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺)" },
    ],
    citation:
      "Stević, Ž., Pamučar, D., Puška, A. and Chatterjee, P. (2020). Sustainable supplier selection in healthcare industries using a new MCDM method: Measurement of alternatives and ranking according to COmpromise solution (MARCOS). Computers & Industrial Engineering 140, 106231.",
    contributionRule: {
      en: "The utility is proportional to the weighted sum; each criterion has its share of it, and the parts add up to the score.",
    },
  },
  aras: {
    summary: { en: "Gives each market as a fraction of an optimal one, which may be named or taken from the best figures." },
    whenToUse: { en: "When there is a target to measure markets against, and all figures are positive." },
    formula: [
      { en: "x₀: the optimal alternative, added to the matrix as a row; costs turned over to 1/x" },
      { en: "r = xᵢⱼ / Σᵢ xᵢⱼ, the optimal row counted in" },
      { en: "S = Σⱼ wⱼ · rᵢⱼ" },
      { en: "score of i = S / S of the optimal alternative" },
    ],
    citation:
      "Zavadskas, E. K. and Turskis, Z. (2010). A new additive ratio assessment (ARAS) method in multicriteria decision-making. Technological and Economic Development of Economy 16(2), 159–172.",
    contributionRule: { en: "Weight times normalised figure, as part of the optimal sum; the parts add up to the score." },
  },
  spotis: {
    summary: { en: "Measures how far each market is from the figures wanted, within bounds set beforehand." },
    whenToUse: {
      en: "When markets will be added or dropped later and the order of the others must not change, or when the best figure lies in the middle.",
    },
    formula: [
      { en: "x*: the reference point, by default the better bound of each criterion" },
      { en: "d = |xᵢⱼ − x*ⱼ| / (upper boundⱼ − lower boundⱼ)" },
      { en: "score of i = Σⱼ wⱼ · dᵢⱼ, the smaller the better" },
    ],
    citation:
      "Dezert, J., Tchamova, A., Han, D. and Tacnet, J.-M. (2020). The SPOTIS rank reversal free method for multi-criteria decision-making support. IEEE 23rd International Conference on Information Fusion (FUSION), 1–8.",
    contributionRule: { en: "Weight times distance from the reference point; the parts add up to the score, and less is better." },
  },
};
