/** What a server keeps at most, and how often one may write. */
export const limits = {
  /** The largest document, in bytes of its JSON. */
  documentBytes: 256 * 1024,
  /** Characters. */
  title: 120,
  name: 80,
  note: 400,
  comment: 2000,
  label: 80,
  /** In one workspace. */
  decisions: 500,
  doors: 200,
  seats: 500,
  weightings: 200,
  /** Of one decision. */
  comments: 2000,
  /** Open at once for one seat, and for the whole process. */
  streamsASeat: 5,
  streams: 2000,
} as const;

/** How often one may write in ten minutes, or in a day where it says so, by address or by seat. */
export const allowances = {
  /** Workspaces made, by address, in a day. */
  workspaces: 20,
  /** Links tried, by address. */
  tries: 30,
  /** Decisions, revisions and renamings, by seat. */
  saves: 600,
  /** Comments, by seat. */
  comments: 60,
  /** Ballots, by seat. */
  ballots: 60,
  /** Links, weighings and what else an owner does, by seat. */
  manages: 120,
} as const;

/** How long something lives. */
export const lives = {
  /** Days from a deletion to its rows being gone. */
  deletedDays: 7,
  /** Days after which of the revisions of one day the last is kept. */
  thinnedAfterDays: 90,
  /** Days for which events can be asked for again. */
  eventDays: 7,
} as const;
