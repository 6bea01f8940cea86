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
  "zero-in-column": ({ name, accepted }: IssueValues) =>
    `${name ?? "This criterion"} contains a zero, which cannot be taken here.${onlyAccepted(accepted)}`,
  "negative-in-column": ({ name, accepted }: IssueValues) =>
    `${name ?? "This criterion"} contains a negative figure, which cannot be taken here.${onlyAccepted(accepted)}`,
  "constant-column": ({ name }: IssueValues) => `${name ?? "This criterion"} is the same for every market, which this method cannot take.`,
  "unknown-id": ({ found, accepted }: IssueValues) => `${found || "This"} is not known.${onlyAccepted(accepted)}`,
  duplicate: ({ name, found }: IssueValues) => `${name || found || "This entry"} appears twice.`,
  missing: ({ name, accepted }: IssueValues) => `${name ?? "A field"} is missing.${onlyAccepted(accepted)}`,
  malformed: ({ accepted }: IssueValues) => `Not readable${accepted ? `: ${accepted}` : ""}.`,
  "newer-version": ({ found, accepted }: IssueValues) =>
    `It was written by a newer version (${found || "?"}; this one reads ${accepted ?? "older ones"}).`,
  "no-room": () =>
    "The entries leave a single point, or so little room around it that no weights can be drawn: less than a thousand-millionth of a weight. Widen them.",
  contradiction: ({ accepted, found }: IssueValues) =>
    `The entries contradict each other${found ? `: ${found}` : ""}.${onlyAccepted(accepted)}`,
  // Of the gravity model. A formula's issue names the piece in the way and its place, the first character being 1.
  formula: ({ found, name }: IssueValues) => `Not understood at character ${name ?? "1"}: ${found || "the formula ends too early"}.`,
  "empty-sample": () => "No observation is left to estimate with.",
  "no-positive-flow": ({ name }: IssueValues) => `${name ?? "The flow"} is zero in every observation.`,
  "negative-flow": ({ name, found }: IssueValues) =>
    `${name ?? "A flow"} is negative${found ? ` (${found})` : ""}. Flows are zero or more.`,
  "negative-weight": ({ name, found }: IssueValues) =>
    `${name ?? "A weight"} is negative${found ? ` (${found})` : ""}. Weights are zero or more.`,
  "no-variation": ({ name }: IssueValues) =>
    `Nothing is left to estimate: ${name ?? "the regressors"} do not vary once effects and other regressors are taken out.`,
  "one-group": ({ name }: IssueValues) => `${name ?? "An effect"} has one group only in the sample: it is the constant, not an effect.`,
  "log-of-flow": ({ accepted }: IssueValues) => `PPML takes the flow itself, not its logarithm.${onlyAccepted(accepted)}`,
  miscomputed: ({ found, name }: IssueValues) =>
    `${found || "The engine that runs this program"} computed wrongly: the result${name ? ` (${name})` : ""} failed its check twice and is not shown. Try again, or with another version.`,
} satisfies Record<IssueCode, (values: IssueValues) => string>;
