/** Names that the examples of the documentation use throughout; none of them opens anything. */
export const ID = {
  workspace: "Jk3vQ0aXr7mTz1Wp",
  decision: "b8YxN4cLw2Rf6Hqs",
  door: "Vd5tKe9uMo0PiZ3y",
  seat: "s1CgA7hEn4Xj8LbQ",
  weighting: "Wm6oR2yTf9Uk3DzV",
  comment: "c4QpS8vGx1Ba7NeJ",
} as const;

/** A repeat's mark and a secret, as they look. */
export const REQUEST = "6f1d2a4e-3b5c-4d6e-8f70-1a2b3c4d5e6f";
export const TOKEN = "EXAMPLE-opens-nothing-";

/** A moment. */
export const MADE = "2026-12-01T09:30:00.000Z";
/** What a link looks like. */
export const LINK = `https://caravan.example/open#${TOKEN}`;

/** A decision, shortened to what tells it from others. */
export const DOCUMENT = { version: 2, title: "Phone cases, spring", "…": "the other fields of a decision" };

/** An entry of a history. */
export const ENTRY = {
  revision: 2,
  made: MADE,
  by: "Sales",
  seat: ID.seat,
  mine: true,
  note: "Freight as quoted",
  from: null,
  weighting: null,
};
