import * as operations from "@/lib/api/kept/weightings";
import { closeWeighting } from "../../keep/nouns/closing";
import * as weightings from "../../keep/nouns/weightings";
import { type Bound, within } from "../kept";

/** What is done with weighings. */
export const boundWeightings: readonly Bound[] = [
  within(operations.openWeighting, ({ keeping, body }, access) => weightings.openWeighting(keeping, access, body)),
  within(operations.readWeighting, ({ keeping, at }, access) => weightings.readWeighting(keeping, access, at("weighting"))),
  within(operations.giveBallot, ({ keeping, at, body }, access) => weightings.giveBallot(keeping, access, at("weighting"), body)),
  within(operations.takeBack, ({ keeping, at }, access) => weightings.takeBack(keeping, access, at("weighting"))),
  within(operations.closeWeighting, ({ keeping, at, body }, access) => closeWeighting(keeping, access, at("weighting"), body)),
];
