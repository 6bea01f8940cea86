import { type FileFailure, UnreadableFile } from "@/lib/files/unreadable";

/** Why a file that can be read cannot be taken as a panel. */
export const panelFailures = ["too-many-names", "columns", "no-rows", "one-country", "all-zero", "repeats", "units"] as const;
export type Failure = (typeof panelFailures)[number] | FileFailure;

/** A file that cannot be taken as a panel. `row`: where, counted from 1 as a spreadsheet does; `null` where it is the whole. */
export class UnreadablePanel extends UnreadableFile<Failure> {}
