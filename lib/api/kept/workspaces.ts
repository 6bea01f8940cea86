import * as shapes from "@/lib/keep/shapes/workspaces";
import { ID, LINK, MADE, TOKEN } from "./examples";
import { kept } from "./operation";

const title = "Phone cases";
const seat = { id: ID.seat, name: "Sales" };

/** What this browser may see. */
export const listWorkspaces = kept({
  id: "list-workspaces",
  verb: "GET",
  path: "/workspaces",
  summary: "One's own workspaces",
  description: "Those that this browser, or this token, came into. Nobody's else, and none without a link.",
  act: null,
  body: null,
  status: 200,
  answer: shapes.ownWorkspaces,
  example: { answer: { workspaces: [{ id: ID.workspace, title, role: "own", weightings: [] }] } },
});

/** The beginning of everything kept. */
export const makeWorkspace = kept({
  id: "make-workspace",
  verb: "POST",
  path: "/workspaces",
  summary: "Make a workspace",
  description:
    "A place where several people keep decisions together, without accounts. The answer holds the owner's token, told this once: programs send it as `Authorization: Bearer`, browsers open the link.",
  act: null,
  body: shapes.newWorkspace,
  status: 201,
  answer: shapes.madeWorkspace,
  example: { body: { title }, answer: { id: ID.workspace, token: TOKEN, link: LINK } },
});

/** A browser comes in. */
export const open = kept({
  id: "open",
  verb: "POST",
  path: "/open",
  summary: "Come in by a link",
  description:
    "What the page behind a link does: it hands the token over and gets a cookie, by which the browser is known from then on. Programs need no cookie; they send the token.",
  act: null,
  body: shapes.opening,
  status: 200,
  answer: shapes.opened,
  example: {
    body: { token: TOKEN, name: "Sales" },
    answer: { workspace: { id: ID.workspace, title }, role: "edit", weighting: null, seat },
  },
});

/** All of a workspace but the documents. */
export const readWorkspace = kept({
  id: "read-workspace",
  verb: "GET",
  path: "/workspaces/{workspace}",
  summary: "A workspace",
  description: "Its decisions, weighings and people; for owners its links, too.",
  act: "see",
  body: null,
  status: 200,
  answer: shapes.workspace,
  example: {
    answer: {
      id: ID.workspace,
      title,
      role: "own",
      seat,
      decisions: [{ id: ID.decision, title, revision: 2, made: MADE, by: "Sales", mine: true, comments: 1 }],
      weightings: [{ id: ID.weighting, decision: ID.decision, revision: 2, way: "points", state: "open", answered: 1, people: 3 }],
      people: [{ seat: ID.seat, name: "Sales", role: "own", lastDay: "2026-12-01" }],
      doors: [{ id: ID.door, role: "own", label: null, weighting: null, made: MADE, revoked: null, people: 1 }],
    },
  },
});

/** Another title. */
export const renameWorkspace = kept({
  id: "rename-workspace",
  verb: "PATCH",
  path: "/workspaces/{workspace}",
  summary: "Rename a workspace",
  description: "Gives it another title.",
  act: "manage",
  body: shapes.renaming,
  status: 200,
  answer: shapes.renamed,
  example: { body: { title }, answer: { id: ID.workspace, title } },
});

/** The end of it. */
export const deleteWorkspace = kept({
  id: "delete-workspace",
  verb: "DELETE",
  path: "/workspaces/{workspace}",
  summary: "Delete a workspace",
  description: "It is gone for everybody at once. Seven days later its rows are erased.",
  act: "manage",
  body: null,
  status: 204,
  answer: null,
  example: {},
});

/** Away with it as a file. */
export const exportWorkspace = kept({
  id: "export-workspace",
  verb: "GET",
  path: "/workspaces/{workspace}/export",
  summary: "Take a workspace away",
  description:
    "Everything in it as lines of JSON: decisions with all revisions, comments, weighings with the answers that it shows, links by their hashes. `npm run keep -- import` reads them on another server, where the same links then open it.",
  act: "manage",
  body: null,
  status: 200,
  answer: null,
  media: "application/x-ndjson",
  example: { answer: '{"kind":"caravan-kept","version":1}\n' },
});

/** What one is called. */
export const nameSeat = kept({
  id: "name-seat",
  verb: "PUT",
  path: "/workspaces/{workspace}/seat",
  summary: "Say what to be called",
  description: "The name that others see beside what one wrote, before and from now on; null for none.",
  act: null,
  body: shapes.naming,
  status: 200,
  answer: shapes.named,
  example: { body: { name: "Sales" }, answer: { seat: ID.seat, name: "Sales" } },
});

/** Out again. */
export const leave = kept({
  id: "leave",
  verb: "DELETE",
  path: "/workspaces/{workspace}/seat",
  summary: "Leave a workspace",
  description:
    "One's name, comments and answers in open weighings are erased. What one saved stays, without a name. The link still opens it for whoever has it.",
  act: null,
  body: null,
  status: 204,
  answer: null,
  example: {},
});

/** A link for somebody. */
export const makeDoor = kept({
  id: "make-link",
  verb: "POST",
  path: "/workspaces/{workspace}/doors",
  summary: "Make a link",
  description:
    "A way in, as what: `own` can all that `edit` can, `edit` all that `comment` can, `comment` all that `view` can; `weigh` opens one weighing and nothing else. The token is told this once.",
  act: "manage",
  body: shapes.newDoor,
  status: 201,
  answer: shapes.madeDoor,
  problems: ["conflict"],
  example: { body: { role: "view", label: "The bank" }, answer: { id: ID.door, token: TOKEN, link: LINK } },
});

/** No link any more. */
export const revokeDoor = kept({
  id: "revoke-link",
  verb: "DELETE",
  path: "/workspaces/{workspace}/doors/{door}",
  summary: "Revoke a link",
  description: "Whoever came in through it alone is out at once. The last link of an owner cannot be revoked.",
  act: "manage",
  body: null,
  status: 204,
  answer: null,
  problems: ["conflict"],
  example: {},
});

/** What happens, as it happens. */
export const events = kept({
  id: "events",
  verb: "GET",
  path: "/workspaces/{workspace}/events",
  summary: "Follow what happens",
  description:
    "Server-sent events: that something happened, and to what; ask for what it holds now. `hello` comes first, `reload` where too much was missed, `end` where one may see no more. `Last-Event-ID` goes on from there.",
  act: "see",
  query: { after: "The number of the last event one has; instead of the header Last-Event-ID." },
  body: null,
  status: 200,
  answer: null,
  media: "text/event-stream",
  example: {
    answer: `id: 41\ndata: {"kind":"decision.saved","subject":"${ID.decision}","revision":2,"seat":"${ID.seat}","made":"${MADE}"}\n\n`,
  },
});
