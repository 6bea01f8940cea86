import type { OwnText } from "@/lib/i18n/text";
import { exp } from "@/lib/math/elementary/exp";
import type { Judgements } from "./judgements";
import type { Fit } from "./log-least-squares";
import type { Consistency, Misfit } from "./weighting";

/** Mean consistency index of random judgements for 1 to 15 criteria. Saaty (1980), The Analytic Hierarchy Process. */
export const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59] as const;

/**
 * The random index: Saaty's table for up to 15 criteria; beyond it the line 2.7699 n − 4.3513 that Alonso and Lamata
 * (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445–459, fitted to the mean
 * largest eigenvalue of random judgements.
 */
export function randomIndex(size: number): number {
  return RANDOM_INDEX[size - 1] ?? (2.7699 * size - 4.3513 - size) / (size - 1);
}

/**
 * Saaty's consistency index (λ − n) / (n − 1) of pairwise judgements and its ratio to the random index; a ratio up to
 * 0.1 passes. One or two criteria cannot contradict each other: index and ratio are 0. For incomplete judgements the
 * index is Harker's (1987); the ratio is `null`, since the published random indices are those of complete ones.
 */
export function consistencyOf(judgements: Judgements, eigenvalue: number, fit: Fit): Consistency {
  const { size, complete } = judgements;
  const index = size < 3 ? 0 : Math.max(0, (eigenvalue - size) / (size - 1));
  const ratio = !complete ? null : size < 3 ? 0 : index / randomIndex(size);
  return { index, ratio, limit: 0.1, against: againstWhat(size, complete), misfits: misfits(judgements, fit) };
}

/** What a ratio was measured against, or why there is none. */
export const consistencyNotes = {
  incomplete: { key: "consistency.incomplete" },
  alike: { key: "consistency.alike" },
  rezaei: { key: "consistency.rezaei" },
  few: { key: "consistency.few" },
  saaty: { key: "consistency.saaty" },
  alonsoLamata: { key: "consistency.alonsoLamata" },
} as const satisfies Readonly<Record<string, OwnText>>;

function againstWhat(size: number, complete: boolean): OwnText {
  if (!complete) return consistencyNotes.incomplete;
  if (size < 3) return consistencyNotes.few;
  return size <= RANDOM_INDEX.length ? consistencyNotes.saaty : consistencyNotes.alonsoLamata;
}

/**
 * The judgement whose removal would reduce the squared error of the least-squares fit most: by e² / (1 − h) with residual
 * e and leverage h. `implied` is the ratio that the other judgements imply between the two. Among three criteria all three
 * judgements spoil consistency equally, and all are returned. A judgement nothing else bears on cannot be a misfit.
 */
function misfits({ pairs }: Judgements, { residuals, leverages }: Fit): Misfit[] {
  const gains = pairs.map((_, k) => {
    const [error, free] = [residuals[k] as number, 1 - (leverages[k] as number)];
    // Below these sizes a residual is rounding, and a judgement stands alone.
    return Math.abs(error) > 1e-9 && free > 1e-9 ? (error * error) / free : 0;
  });
  const most = gains.reduce((largest, gain) => Math.max(largest, gain), 0);
  return pairs.flatMap(({ row, column, ratio, log }, k) => {
    if (most === 0 || (gains[k] as number) < most * (1 - 1e-9)) return [];
    const implied = log - (residuals[k] as number) / (1 - (leverages[k] as number));
    return [{ row, column, given: ratio, implied: exp(implied) }];
  });
}
