import type { OwnText } from "@/lib/i18n/text";
import { refuse } from "@/lib/math/refusal";

/** What there is to say about a ranking method: for its page, the report and the API's documentation. */
export type About = {
  readonly summary: OwnText;
  readonly whenToUse: OwnText;
  /** The formula in words and signs, one step per entry. */
  readonly formula: readonly OwnText[];
  readonly citation: string;
  /** How the parts of a contribution bar are to be read. */
  readonly contributionRule: OwnText;
};

/** What is said of the method with this id. @throws Refusal where nothing is; a test holds that every registered method has its entry. */
export function aboutMethod(id: string): About {
  return about[id] ?? refuse("unknown-id", ["method"], { found: id });
}

// Kept apart from the methods themselves: ranking needs none of these words, and they weigh twice as much as the code.
const about: Readonly<Record<string, About>> = {
  topsis: {
    summary: { key: "topsis.summary" },
    whenToUse: {
      key: "topsis.whenToUse",
    },
    formula: [{ key: "topsis.formula.1" }, { key: "topsis.formula.2" }, { key: "topsis.formula.3" }, { key: "topsis.formula.4" }],
    citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 128–140.",
    contributionRule: {
      key: "topsis.contributionRule",
    },
  },
  "weighted-sum": {
    summary: { key: "weighted-sum.summary" },
    whenToUse: {
      key: "weighted-sum.whenToUse",
    },
    formula: [{ key: "weighted-sum.formula.1" }, { key: "weighted-sum.formula.2" }],
    citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 99–103.",
    contributionRule: { key: "weighted-sum.contributionRule" },
  },
  "weighted-product": {
    summary: { key: "weighted-product.summary" },
    whenToUse: {
      key: "weighted-product.whenToUse",
    },
    formula: [{ key: "weighted-product.formula.1" }, { key: "weighted-product.formula.2" }],
    citation: "Miller, D. W. and Starr, M. K. (1969). Executive Decisions and Operations Research. 2nd edition, Prentice-Hall.",
    contributionRule: { key: "weighted-product.contributionRule" },
  },
  waspas: {
    summary: { key: "waspas.summary" },
    whenToUse: { key: "waspas.whenToUse" },
    formula: [{ key: "weighted-product.formula.1" }, { key: "waspas.formula.2" }, { key: "waspas.formula.3" }],
    citation:
      "Zavadskas, E. K., Turskis, Z., Antucheviciene, J. and Zakarevicius, A. (2012). Optimization of weighted aggregated sum product assessment. Elektronika ir Elektrotechnika 122(6), 3–6.",
    contributionRule: { key: "waspas.contributionRule" },
  },
  vikor: {
    summary: { key: "vikor.summary" },
    whenToUse: {
      key: "vikor.whenToUse",
    },
    formula: [
      { key: "vikor.formula.1" },
      { key: "vikor.formula.2" },
      { key: "vikor.formula.3" },
      { key: "vikor.formula.4" },
      { key: "vikor.formula.5" },
    ],
    citation:
      "Opricovic, S. and Tzeng, G.-H. (2004). Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS. European Journal of Operational Research 156(2), 445–455.",
    contributionRule: { key: "vikor.contributionRule" },
  },
  "promethee-i": {
    summary: { key: "promethee-i.summary" },
    whenToUse: {
      key: "promethee-i.whenToUse",
    },
    formula: [
      { key: "promethee-i.formula.1" },
      { key: "promethee-i.formula.2" },
      { key: "promethee-i.formula.3" },
      { key: "promethee-i.formula.4" },
    ],
    citation:
      "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
    contributionRule: { key: "promethee-i.contributionRule" },
  },
  "promethee-ii": {
    summary: { key: "promethee-ii.summary" },
    whenToUse: {
      key: "promethee-ii.whenToUse",
    },
    formula: [{ key: "promethee-i.formula.1" }, { key: "promethee-i.formula.2" }, { key: "promethee-ii.formula.3" }],
    citation:
      "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
    contributionRule: { key: "promethee-ii.contributionRule" },
  },
  "electre-iii": {
    summary: { key: "electre-iii.summary" },
    whenToUse: {
      key: "electre-iii.whenToUse",
    },
    formula: [
      { key: "electre-iii.formula.1" },
      { key: "electre-iii.formula.2" },
      { key: "electre-iii.formula.3" },
      { key: "electre-iii.formula.4" },
      { key: "electre-iii.formula.5" },
      { key: "electre-iii.formula.6" },
    ],
    citation:
      "Roy, B. (1978). ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences en présence de critères multiples. Cahiers du Centre d'Études de Recherche Opérationnelle 20(1), 3–24.",
    contributionRule: { key: "electre-iii.contributionRule" },
  },
  copras: {
    summary: { key: "copras.summary" },
    whenToUse: { key: "copras.whenToUse" },
    formula: [{ key: "copras.formula.1" }, { key: "copras.formula.2" }, { key: "copras.formula.3" }, { key: "copras.formula.4" }],
    citation:
      "Zavadskas, E. K., Kaklauskas, A. and Sarka, V. (1994). The new method of multicriteria complex proportional assessment of projects. Technological and Economic Development of Economy 1(3), 131–139.",
    contributionRule: { key: "copras.contributionRule" },
  },
  moora: {
    summary: { key: "moora.summary" },
    whenToUse: { key: "moora.whenToUse" },
    formula: [{ key: "moora.formula.1" }, { key: "moora.formula.2" }],
    citation:
      "Brauers, W. K. M. and Zavadskas, E. K. (2006). The MOORA method and its application to privatization in a transition economy. Control and Cybernetics 35(2), 445–469.",
    contributionRule: { key: "moora.contributionRule" },
  },
  edas: {
    summary: { key: "edas.summary" },
    whenToUse: {
      key: "edas.whenToUse",
    },
    formula: [{ key: "edas.formula.1" }, { key: "edas.formula.2" }, { key: "edas.formula.3" }, { key: "edas.formula.4" }],
    citation:
      "Keshavarz Ghorabaee, M., Zavadskas, E. K., Olfat, L. and Turskis, Z. (2015). Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS). Informatica 26(3), 435–451.",
    contributionRule: {
      key: "edas.contributionRule",
    },
  },
  mabac: {
    summary: { key: "mabac.summary" },
    whenToUse: {
      key: "mabac.whenToUse",
    },
    formula: [{ key: "mabac.formula.1" }, { key: "mabac.formula.2" }, { key: "mabac.formula.3" }, { key: "mabac.formula.4" }],
    citation:
      "Pamučar, D. and Ćirović, G. (2015). The selection of transport and handling resources in logistics centers using Multi-Attributive Border Approximation area Comparison (MABAC). Expert Systems with Applications 42(6), 3016–3028.",
    contributionRule: { key: "mabac.contributionRule" },
  },
  codas: {
    summary: { key: "codas.summary" },
    whenToUse: {
      key: "codas.whenToUse",
    },
    formula: [{ key: "codas.formula.1" }, { key: "codas.formula.2" }, { key: "codas.formula.3" }, { key: "codas.formula.4" }],
    citation:
      "Keshavarz Ghorabaee, M., Zavadskas, E. K., Turskis, Z. and Antucheviciene, J. (2016). A new combinative distance-based assessment (CODAS) method for multi-criteria decision-making. Economic Computation and Economic Cybernetics Studies and Research 50(3), 25–44.",
    contributionRule: { key: "codas.contributionRule" },
  },
  marcos: {
    summary: { key: "marcos.summary" },
    whenToUse: { key: "marcos.whenToUse" },
    formula: [{ key: "marcos.formula.1" }, { key: "marcos.formula.2" }, { key: "marcos.formula.3" }, { key: "marcos.formula.4" }],
    citation:
      "Stević, Ž., Pamučar, D., Puška, A. and Chatterjee, P. (2020). Sustainable supplier selection in healthcare industries using a new MCDM method: Measurement of alternatives and ranking according to COmpromise solution (MARCOS). Computers & Industrial Engineering 140, 106231.",
    contributionRule: {
      key: "marcos.contributionRule",
    },
  },
  aras: {
    summary: { key: "aras.summary" },
    whenToUse: { key: "aras.whenToUse" },
    formula: [{ key: "aras.formula.1" }, { key: "aras.formula.2" }, { key: "marcos.formula.2" }, { key: "aras.formula.4" }],
    citation:
      "Zavadskas, E. K. and Turskis, Z. (2010). A new additive ratio assessment (ARAS) method in multicriteria decision-making. Technological and Economic Development of Economy 16(2), 159–172.",
    contributionRule: { key: "aras.contributionRule" },
  },
  spotis: {
    summary: { key: "spotis.summary" },
    whenToUse: {
      key: "spotis.whenToUse",
    },
    formula: [{ key: "spotis.formula.1" }, { key: "spotis.formula.2" }, { key: "spotis.formula.3" }],
    citation:
      "Dezert, J., Tchamova, A., Han, D. and Tacnet, J.-M. (2020). The SPOTIS rank reversal free method for multi-criteria decision-making support. IEEE 23rd International Conference on Information Fusion (FUSION), 1–8.",
    contributionRule: { key: "spotis.contributionRule" },
  },
};
