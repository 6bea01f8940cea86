import type { Issue } from "@/lib/math/refusal";

/** One question to a publisher. */
export type Ask = {
  /** Names the answer where it is kept: letters, digits, dots and hyphens. The same question has the same name. */
  readonly id: string;
  readonly address: string;
};

/** What came for a question: the text as it came, empty where the publisher says that it holds nothing. */
export type Reply = { readonly ask: string; readonly text: string };

/** What a connector makes of all that came. */
export type Found<Row> = {
  readonly rows: readonly Row[];
  /** The publisher's own name for the edition, such as the day of its last change; empty where it gives none. */
  readonly vintage: string;
  /** What cannot be trusted: by question and place, with what would have been accepted. With one of them nothing is taken over. */
  readonly problems: readonly Issue[];
  /** What has to be asked besides, before the rows are whole: further pages, or a question that was cut off in smaller parts. */
  readonly more: readonly Ask[];
};

/** How one publisher is asked, and how its answers are read. Pure: whoever has a network does the asking. */
export type Connector<Need, Row> = {
  readonly id: string;
  /** The only hosts its addresses may name. */
  readonly hosts: readonly string[];
  readonly pace: { readonly perSecond: number; readonly perDay: number };
  /** The header a key goes into, for publishers that give more to those who have one. */
  readonly keyHeader: string | null;
  /** Statuses by which the publisher says that it holds nothing, which is an answer. */
  readonly nothing: readonly number[];
  /** `repository`: the terms let its figures be passed on. `own-folder`: they stay with whoever fetched them. */
  readonly keep: "repository" | "own-folder";
  requests(need: Need): readonly Ask[];
  read(need: Need, replies: readonly Reply[]): Found<Row>;
};

/** A figure in whose place something else came. */
export function problem(code: Issue["code"], path: Issue["path"], accepted: string, found: unknown): Issue {
  return { code, path, values: { accepted, found: String(found).slice(0, 160) } };
}

/** The content of an answer in JSON, or what stands there in its place. */
export function parsed(reply: Reply): { readonly content: unknown } | { readonly problem: Issue } {
  try {
    return { content: JSON.parse(reply.text.replace(/^\uFEFF/, "")) };
  } catch {
    return { problem: problem("malformed", [reply.ask], "JSON, whole", reply.text.trim()) };
  }
}
