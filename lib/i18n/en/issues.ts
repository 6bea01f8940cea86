import type { IssueCode } from "@/lib/math/refusal";

/** Everything an issue may say besides its code. */
type IssueValues = { readonly accepted?: string; readonly found?: string; readonly name?: string };

const onlyAccepted = (accepted: string | undefined) => (accepted ? ` Accepted: ${accepted}.` : "");

/** A sentence for each thing that can be wrong. */
export const issues = {
  "not-a-number": ({ found }: IssueValues) => `${found || "This"} is not a number.`,
  "out-of-range": ({ accepted, found }: IssueValues) => `${found ? `${found} is out of range.` : "Out of range."}${onlyAccepted(accepted)}`,
  "too-few": ({ accepted }: IssueValues) => `Too few. Accepted: ${accepted ?? "at least one"}.`,
  "too-many": ({ accepted }: IssueValues) => `Too many.${onlyAccepted(accepted)}`,
  "too-large": ({ accepted }: IssueValues) => `Too large.${onlyAccepted(accepted)}`,
  "wrong-length": ({ accepted, found }: IssueValues) =>
    `Expected ${accepted ?? "another number of"} entries, found ${found || "a different number"}.`,
  "all-zero": () => "All weights are zero. At least one has to be above zero.",
  "zero-in-column": ({ name }: IssueValues) =>
    `${name ?? "This criterion"} contains a zero, which this method divides by. Choose another normalisation.`,
  "negative-in-column": ({ name }: IssueValues) =>
    `${name ?? "This criterion"} contains a negative figure, which this method cannot take. Choose another normalisation.`,
  "constant-column": ({ name }: IssueValues) => `${name ?? "This criterion"} is the same for every market, which this method cannot take.`,
  "unknown-id": ({ found, accepted }: IssueValues) => `${found || "This"} is not known.${onlyAccepted(accepted)}`,
  duplicate: ({ name, found }: IssueValues) => `${name || found || "This entry"} appears twice.`,
  missing: ({ name, accepted }: IssueValues) => `${name ?? "A field"} is missing.${onlyAccepted(accepted)}`,
  malformed: ({ accepted }: IssueValues) => `Not readable${accepted ? `: ${accepted}` : ""}.`,
  "newer-version": ({ found, accepted }: IssueValues) =>
    `It was written by a newer version (${found || "?"}; this one reads ${accepted ?? "older ones"}).`,
  contradiction: ({ accepted, found }: IssueValues) =>
    `The entries contradict each other${found ? `: ${found}` : ""}.${onlyAccepted(accepted)}`,
} satisfies Record<IssueCode, (values: IssueValues) => string>;
