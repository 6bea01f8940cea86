import { counted } from "../plural";

/** English strings of what keeps decisions: what is written into them, and what `npm run keep` says. */
export const keep = {
  /** The note of the revision that closing a weighing writes. */
  weighed: (people: number, aggregate: string) =>
    `Weights of ${counted("en")(people, { one: "one person", other: `${people} people` })}, made one by: ${aggregate}`,
  usage:
    "Usage: npm run keep -- backup <file.tgz> | restore <file.tgz> | export <file.jsonl, or -> [<workspace>] | import <file.jsonl, or -> | forget <workspace>\nWhat is kept lies in the folder kept, or where CARAVAN_DATA says, or in the PostgreSQL of DATABASE_URL. Without DATABASE_URL the server has to be stopped meanwhile.",
  nothingKept: (place: string) => `Nothing is kept in ${place}.`,
  somethingKept: (place: string) => `Decisions are kept in ${place} already. Restore into an empty folder: CARAVAN_DATA=<folder>.`,
  folderOnly: (command: string) => `${command} is for the folder. For PostgreSQL there are pg_dump and pg_restore.`,
  written: (file: string, bytes: string) => `Written: ${file}, ${bytes} bytes.`,
  restored: (folder: string) => `Restored into ${folder}.`,
  imported: (workspaces: string, lines: string) => `Imported: workspaces ${workspaces}, lines ${lines}.`,
  badLine: (line: string, why: string) => `Line ${line}: ${why} Nothing was imported.`,
  badHead: "It does not begin as a file of kept decisions does.",
  badOrder: "It hangs on something that stands neither before it nor on this server.",
  there: (workspace: string) => `The workspace ${workspace} is kept here already.`,
  forgotten: (workspace: string) => `Erased, from the daily exports too: ${workspace}.`,
  noWorkspace: (workspace: string) => `There is no workspace ${workspace}.`,
} as const;
