import { keeping, within } from "@/app/api/v1/_http/kept";
import { giveBallot } from "@/lib/api/kept/weightings";
import * as weightings from "@/server/keep/nouns/weightings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(giveBallot, ({ keeping, at, body }, access) => weightings.giveBallot(keeping, access, at("weighting"), body)),
);
