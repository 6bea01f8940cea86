import * as decisions from "./decisions";
import type { KeptOperation } from "./operation";
import * as weightings from "./weightings";
import * as workspaces from "./workspaces";

/** All operations on what is kept, in the order in which the documentation shows them. */
export const keptOperations: readonly KeptOperation[] = [workspaces, decisions, weightings].flatMap((each) =>
  Object.values<KeptOperation>(each),
);
