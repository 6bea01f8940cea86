import type { Texts } from "../content";

/** Names of ranking methods and weighting methods, in Russian. */
export const names: Texts = {
  "Weighted sum": "Взвешенная сумма",
  "Weighted product": "Взвешенное произведение",
  Points: "Баллы",
  "Equal weights": "Равные веса",
  "Rank-order centroid": "Центроид рангов (ROC)",
  "Rank sum": "Сумма рангов (RS)",
  "Rank reciprocal": "Обратные ранги (RR)",
  Swing: "Размах (swing)",
  "Pairwise comparison (AHP)": "Парные сравнения (МАИ)",
  "Best-worst method": "Метод «лучший\u00A0— худший» (BWM)",
  Entropy: "Энтропия",
  "Standard deviation": "Стандартное отклонение",
};
