/** What a link lets its bearer do. `own` can all that `edit` can, and so on to `view`; `weigh` opens one weighing and nothing else. */
export const roles = ["own", "edit", "comment", "view", "weigh"] as const;
export type Role = (typeof roles)[number];

/**
 * What can be done in a workspace.
 *
 * - `see`: read decisions, their history, comments, weighings, and follow what happens
 * - `comment`: write comments, take one's own away
 * - `save`: make decisions, write revisions, restore, rename a decision
 * - `answer`: see a weighing and give or take back a ballot in it
 * - `manage`: links, weighings, other people's comments, rename or delete the workspace and its decisions, take it all away as a file
 */
export const acts = ["see", "comment", "save", "answer", "manage"] as const;
export type Act = (typeof acts)[number];

/** The one table of who may do what. */
const allowed: Readonly<Record<Role, readonly Act[]>> = {
  own: ["see", "comment", "save", "answer", "manage"],
  edit: ["see", "comment", "save", "answer"],
  comment: ["see", "comment", "answer"],
  view: ["see"],
  weigh: ["answer"],
};

/** Whether a role may do something; for `weigh` it holds in the one weighing that its link names. */
export function may(role: Role, act: Act): boolean {
  return allowed[role].includes(act);
}

/** The strongest of several roles, as where one person came in through several links. `weigh` alone is weaker than any other. */
export function strongest(held: readonly Role[]): Role | null {
  return roles.find((role) => held.includes(role)) ?? null;
}
