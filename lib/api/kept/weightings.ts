import { pillarIds } from "@/lib/dataset/ids";
import * as shapes from "@/lib/keep/shapes/weightings";
import { DOCUMENT, ID, MADE, REQUEST } from "./examples";
import { kept } from "./operation";

const weighting = "/workspaces/{workspace}/weightings/{weighting}";
const points = { demand: 100, closeness: 60, logistics: 40, payments: 80, regulation: 30, ip: 10 };
const weights = pillarIds.map((id) => points[id] / 320);

/** Several people are asked. */
export const openWeighting = kept({
  id: "open-weighing",
  verb: "POST",
  path: "/workspaces/{workspace}/weightings",
  summary: "Open a weighing",
  description:
    "Several people say, each for themselves, how much the pillars or the indicators of one count. Make links of the role `weigh` for them.",
  act: "manage",
  body: shapes.newWeighting,
  status: 201,
  answer: shapes.madeWeighting,
  problems: ["conflict"],
  example: {
    body: { decision: ID.decision, way: "points", aggregate: "geometric", shown: "after", people: 3 },
    answer: { id: ID.weighting },
  },
});

/** How far it is. */
export const readWeighting = kept({
  id: "read-weighing",
  verb: "GET",
  path: weighting,
  summary: "A weighing",
  description: "Who has answered, one's own answers, and everybody's once all may see all.",
  act: "answer",
  body: null,
  status: 200,
  answer: shapes.weighting,
  example: {
    answer: {
      id: ID.weighting,
      state: "open",
      way: "points",
      aggregate: "geometric",
      level: "pillars",
      shown: "after",
      anonymous: false,
      people: 3,
      opened: MADE,
      closed: null,
      ids: [...pillarIds],
      decision: { id: ID.decision, title: "Phone cases, spring", revision: 2, document: DOCUMENT },
      answered: [{ seat: ID.seat, name: "Sales" }],
      mine: null,
      ballots: null,
      mayAnswer: true,
      mayClose: false,
      revision: null,
    },
  },
});

/** One's own say. */
export const giveBallot = kept({
  id: "answer-weighing",
  verb: "POST",
  path: `${weighting}/ballots`,
  summary: "Answer in a weighing",
  description: "One's own answers. Given again they take the place of the former ones; the last before closing count.",
  act: "answer",
  body: shapes.newBallot,
  status: 201,
  answer: shapes.madeBallot,
  problems: ["conflict"],
  example: { body: { name: "Sales", answers: { points }, request: REQUEST }, answer: { answered: 2, state: "open" } },
});

/** Unsaid. */
export const takeBack = kept({
  id: "take-back-answers",
  verb: "DELETE",
  path: `${weighting}/ballots/mine`,
  summary: "Take one's answers back",
  description: "As long as the weighing is not closed.",
  act: "answer",
  body: null,
  status: 204,
  answer: null,
  problems: ["conflict"],
  example: {},
});

/** The end of it. */
export const closeWeighting = kept({
  id: "close-weighing",
  verb: "POST",
  path: `${weighting}/close`,
  summary: "Close a weighing",
  description:
    "Joins the answers and writes a revision with the group's weights onto the decision as it stands. How far people agree, and what each of them would enter first, comes with it. Asked again it answers the same.",
  act: "manage",
  body: shapes.closing,
  status: 200,
  answer: shapes.closed,
  problems: ["conflict"],
  example: {
    body: { voices: { [ID.seat]: 2 } },
    answer: {
      weights: Object.fromEntries(pillarIds.map((id, j) => [id, weights[j]])),
      aggregate: { id: "geometric", citation: "Forman, E. and Peniwati, K. (1998). …", zerosReplaced: 0 },
      people: [{ seat: ID.seat, name: "Sales", voice: 2, first: ["SGP"] }],
      first: ["SGP"],
      firstChoices: [{ market: "SGP", people: 1 }],
      consensus: null,
      agreement: null,
      revision: 3,
    },
  },
});
