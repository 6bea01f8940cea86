import type { OwnText } from "@/lib/i18n/text";

/**
 * A measure of agreement between two rankings of the same items: one line in `registry.ts`. The compare screen, the
 * methods page, the API and the shared property tests are all driven from this declaration.
 */
export type Measure = {
  readonly id: string;
  readonly name: OwnText;
  readonly summary: OwnText;
  readonly formula: readonly OwnText[];
  readonly citation: string;
  readonly claims: {
    /** Exchanging the two rankings changes nothing. */
    readonly symmetric: boolean;
    /** A ranking agrees fully (1) with itself even when it has ties. */
    readonly selfAgreement: boolean;
    /** The value against a ranking without ties when it is turned upside down; `null` where it depends on the length. */
    readonly reversed: number | null;
  };
  /**
   * The agreement of two checked rankings, given as mid-ranks (1 best, ties sharing the mean of their places): at most 1,
   * which is full agreement. Neither ranking puts all items level.
   */
  of(x: Float64Array, y: Float64Array): number;
};
