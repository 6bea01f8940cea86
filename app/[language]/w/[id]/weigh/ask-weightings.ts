import type { Answers } from "@/lib/decision/answers";
import type { KeptDecision } from "@/lib/keep/shapes/decisions";
import type { Closed, Way, Weighting } from "@/lib/keep/shapes/weightings";
import { ask } from "../../../../_state/keep/ask";

const at = (workspace: string) => `/workspaces/${encodeURIComponent(workspace)}`;
const weightingAt = (workspace: string, weighting: string) => `${at(workspace)}/weightings/${encodeURIComponent(weighting)}`;

/** What a session is opened with. */
export type Opening = {
  readonly decision: string;
  readonly way: Way;
  readonly aggregate: Weighting["aggregate"];
  readonly level: Weighting["level"];
  readonly shown: Weighting["shown"];
  readonly anonymous: boolean;
  /** How many are asked; `null` where only closing shows. */
  readonly people: number | null;
};

/** What can be asked about weighing together, by name. */
export const weightings = {
  open: (workspace: string, opening: Opening) => ask<{ readonly id: string }>("POST", `${at(workspace)}/weightings`, opening),
  one: (workspace: string, weighting: string) => ask<Weighting>("GET", weightingAt(workspace, weighting)),
  answer: (workspace: string, weighting: string, body: Given) =>
    ask<{ readonly answered: number; readonly state: Weighting["state"] }>("POST", `${weightingAt(workspace, weighting)}/ballots`, body),
  close: (workspace: string, weighting: string, body: Closing) => ask<Closed>("POST", `${weightingAt(workspace, weighting)}/close`, body),
  invite: (workspace: string, weighting: string) =>
    ask<{ readonly link: string }>("POST", `${at(workspace)}/doors`, { role: "weigh", weighting }),
  decision: (workspace: string, decision: string) => ask<KeptDecision>("GET", `${at(workspace)}/decisions/${encodeURIComponent(decision)}`),
} as const;

type Given = { readonly name: string; readonly answers: Answers; readonly request: string; readonly revision: number };
type Closing = { readonly aggregate?: Weighting["aggregate"]; readonly voices?: Readonly<Record<string, number>> };
