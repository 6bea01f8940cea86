import type { Priority } from "@/lib/recommendation/rules";

/** The ground of each piece of advice in files, from the first to the last, each light enough for black letters. */
export const tones: Readonly<Record<Priority, string>> = {
  "start-here": "6FB1DC",
  next: "9CC8E6",
  test: "C4DEF0",
  prepare: "E3EFF8",
  leave: "F4F5F6",
};

/** Of the first market, and of its rival; both stand beside a name and carry no meaning alone. */
export const FIRST = "0B6AB0";
export const RIVAL = "B85410";
export const INK = "1B1F24";
export const SOFT = "5A6069";
