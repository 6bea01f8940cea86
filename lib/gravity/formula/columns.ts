import { type Formula, parseFormula } from "./parse";

/**
 * The columns that a formula names, each once. A formula that is the name of a column as a whole names that one.
 *
 * @throws Refusal for what `parseFormula` refuses
 */
export function columnsIn(formula: string, isColumn: (name: string) => boolean, path: readonly (string | number)[]): readonly string[] {
  return isColumn(formula.trim()) ? [formula.trim()] : [...new Set(namesIn(parseFormula(formula, path)))];
}

function namesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "column":
      return [formula.name];
    case "call":
      return namesIn(formula.of);
    case "pair":
      return [...namesIn(formula.left), ...namesIn(formula.right)];
    default:
      return [];
  }
}
