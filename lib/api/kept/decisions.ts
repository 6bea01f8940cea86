import * as shapes from "@/lib/keep/shapes/decisions";
import { renamed, renaming } from "@/lib/keep/shapes/workspaces";
import { DOCUMENT, ENTRY, ID, MADE, REQUEST } from "./examples";
import { kept } from "./operation";

const decision = "/workspaces/{workspace}/decisions/{decision}";
const title = "Phone cases, spring";

/** A decision onto the shelf. */
export const makeDecision = kept({
  id: "make-decision",
  verb: "POST",
  path: "/workspaces/{workspace}/decisions",
  summary: "Keep a decision",
  description: "Its first revision is 1.",
  act: "save",
  body: shapes.newDecision,
  status: 201,
  answer: shapes.madeDecision,
  problems: ["conflict"],
  example: { body: { title, document: DOCUMENT, request: REQUEST }, answer: { id: ID.decision, revision: 1 } },
});

/** A decision, now or as it was. */
export const readDecision = kept({
  id: "read-decision",
  verb: "GET",
  path: decision,
  summary: "A decision",
  description: "As it stands, or at a revision, with the newest part of its history.",
  act: "see",
  query: { revision: "The revision; the newest where left out." },
  body: null,
  status: 200,
  answer: shapes.keptDecision,
  example: { answer: { id: ID.decision, title, revision: 2, document: DOCUMENT, head: 2, history: [ENTRY] } },
});

/** What was before. */
export const readHistory = kept({
  id: "read-history",
  verb: "GET",
  path: `${decision}/history`,
  summary: "Older entries of a history",
  description: "At most 100 at a time.",
  act: "see",
  query: { before: "The revision before which to begin." },
  body: null,
  status: 200,
  answer: shapes.older,
  example: { answer: { history: [ENTRY] } },
});

/** The next revision. */
export const saveRevision = kept({
  id: "save-revision",
  verb: "POST",
  path: `${decision}/revisions`,
  summary: "Save a revision",
  description:
    "Adds a revision; none is ever changed. Of several made from the same base one is taken: the others are answered 409, with what stands there now as `current`.",
  act: "save",
  body: shapes.newRevision,
  status: 201,
  answer: shapes.madeRevision,
  problems: ["superseded"],
  example: { body: { base: 1, document: DOCUMENT, request: REQUEST, note: "Freight as quoted" }, answer: { revision: 2 } },
});

/** An older one again. */
export const restoreRevision = kept({
  id: "restore-revision",
  verb: "POST",
  path: `${decision}/restore`,
  summary: "Restore a revision",
  description: "Writes an older revision anew, as the newest.",
  act: "save",
  body: shapes.restoring,
  status: 201,
  answer: shapes.madeRevision,
  problems: ["superseded"],
  example: { body: { base: 2, revision: 1, request: REQUEST }, answer: { revision: 3 } },
});

/** Another title. */
export const renameDecision = kept({
  id: "rename-decision",
  verb: "PATCH",
  path: decision,
  summary: "Rename a decision",
  description: "Its title on the shelf.",
  act: "save",
  body: renaming,
  status: 200,
  answer: renamed,
  example: { body: { title }, answer: { id: ID.decision, title } },
});

/** Off the shelf. */
export const deleteDecision = kept({
  id: "delete-decision",
  verb: "DELETE",
  path: decision,
  summary: "Delete a decision",
  description: "It is gone for everybody at once. Seven days later its rows are erased.",
  act: "manage",
  body: null,
  status: 204,
  answer: null,
  example: {},
});

/** What was said. */
export const readComments = kept({
  id: "read-comments",
  verb: "GET",
  path: `${decision}/comments`,
  summary: "Comments on a decision",
  description: "The oldest first. A removed one keeps its place.",
  act: "see",
  body: null,
  status: 200,
  answer: shapes.comments,
  example: {
    answer: {
      comments: [
        {
          id: ID.comment,
          revision: 2,
          anchor: { kind: "market", market: "KAZ" },
          body: "The bank says 60 days.",
          by: "Finance",
          seat: ID.seat,
          mine: false,
          made: MADE,
        },
      ],
    },
  },
});

/** Something to say. */
export const makeComment = kept({
  id: "make-comment",
  verb: "POST",
  path: `${decision}/comments`,
  summary: "Comment on a decision",
  description:
    "On the whole, on a market, on a criterion, or on one figure. A market or criterion that the decision does not know is refused (422) with the ids that are accepted.",
  act: "comment",
  body: shapes.newComment,
  status: 201,
  answer: shapes.madeComment,
  problems: ["conflict"],
  example: {
    body: { revision: 2, anchor: { kind: "market", market: "KAZ" }, body: "The bank says 60 days.", request: REQUEST },
    answer: { id: ID.comment },
  },
});

/** Unsaid. */
export const removeComment = kept({
  id: "remove-comment",
  verb: "DELETE",
  path: `${decision}/comments/{comment}`,
  summary: "Remove a comment",
  description: "One's own; owners may remove anybody's.",
  act: "comment",
  body: null,
  status: 204,
  answer: null,
  example: {},
});
