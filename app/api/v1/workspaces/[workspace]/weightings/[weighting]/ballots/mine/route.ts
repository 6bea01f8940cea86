import { keeping, within } from "@/app/api/v1/_http/kept";
import { takeBack } from "@/lib/api/kept/weightings";
import * as weightings from "@/server/keep/nouns/weightings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(takeBack, ({ keeping, at }, access) => weightings.takeBack(keeping, access, at("weighting"))),
);
