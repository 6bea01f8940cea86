import * as operations from "@/lib/api/kept/decisions";
import * as comments from "../../keep/nouns/comments";
import * as decisions from "../../keep/nouns/decisions";
import { type Bound, within } from "../kept";

/** What is done with decisions and comments. */
export const boundDecisions: readonly Bound[] = [
  within(operations.makeDecision, ({ keeping, body }, access) => decisions.makeDecision(keeping, access, body)),
  within(operations.readDecision, ({ keeping, at, number }, access) =>
    decisions.readKept(keeping, access, at("decision"), number("revision")),
  ),
  within(operations.readHistory, ({ keeping, at, number }, access) =>
    decisions.readHistory(keeping, access, at("decision"), number("before")),
  ),
  within(operations.saveRevision, ({ keeping, at, body }, access) => decisions.saveRevision(keeping, access, at("decision"), body)),
  within(operations.restoreRevision, ({ keeping, at, body }, access) => decisions.restoreRevision(keeping, access, at("decision"), body)),
  within(operations.renameDecision, ({ keeping, at, body: { title } }, access) =>
    decisions.renameDecision(keeping, access, at("decision"), title),
  ),
  within(operations.deleteDecision, ({ keeping, at }, access) => decisions.deleteDecision(keeping, access, at("decision"))),
  within(operations.readComments, ({ keeping, at }, access) => comments.readComments(keeping, access, at("decision"))),
  within(operations.makeComment, ({ keeping, at, body }, access) => comments.makeComment(keeping, access, at("decision"), body)),
  within(operations.removeComment, ({ keeping, at }, access) => comments.removeComment(keeping, access, at("decision"), at("comment"))),
];
