import { keeping, within } from "@/app/api/v1/_http/kept";
import { readWeighting } from "@/lib/api/kept/weightings";
import * as weightings from "@/server/keep/nouns/weightings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(readWeighting, ({ keeping, at }, access) => weightings.readWeighting(keeping, access, at("weighting"))),
);
