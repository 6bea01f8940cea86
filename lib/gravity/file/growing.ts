import type { Column } from "../types";
import { UnreadablePanel } from "./unreadable";

type Values = Float64Array | Int32Array | Uint8Array;

/** A typed array that doubles its room when it is full. */
function growing<T extends Values>(make: (length: number) => T) {
  let values = make(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const larger = make(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (i: number) => values[i] as number,
    /** The values at the places kept, in their order. */
    kept(places: Int32Array): T {
      const out = make(places.length);
      for (let i = 0; i < places.length; i++) out[i] = values[places[i] as number] as number;
      return out;
    },
  };
}

/** Whole numbers, as many as come. */
export const growingInts = () => growing((length) => new Int32Array(length));

/** A column of numbers under way; `null` is a missing one. */
export function growingNumbers() {
  const values = growing((length) => new Float64Array(length));
  const missing = growing((length) => new Uint8Array(length));
  let anyMissing = false;
  return {
    push(value: number | null): void {
      values.push(value ?? 0);
      missing.push(value === null ? 1 : 0);
      if (value === null) anyMissing = true;
    },
    at: (i: number) => (missing.at(i) ? null : values.at(i)),
    column: (places: Int32Array): Column => ({
      kind: "number",
      values: values.kept(places),
      missing: anyMissing ? missing.kept(places) : null,
    }),
  };
}

/** Distinct texts in one column beyond this would fill the memory. */
const MOST_LABELS = 500_000;

/** A column of texts under way; an empty text is a missing one. */
export function growingTexts() {
  const codes = growingInts();
  const known = new Map<string, number>();
  return {
    /** @returns the position of the text among the labels, −1 for a missing one */
    push(text: string, row: number): number {
      let code = text === "" ? -1 : known.get(text);
      if (code === undefined) {
        code = known.size;
        if (code >= MOST_LABELS) throw new UnreadablePanel("too-many-names", row);
        known.set(text, code);
      }
      codes.push(code);
      return code;
    },
    at: codes.at,
    labels: (): readonly string[] => [...known.keys()],
    column: (places: Int32Array): Column => ({ kind: "text", codes: codes.kept(places), labels: [...known.keys()] }),
  };
}
