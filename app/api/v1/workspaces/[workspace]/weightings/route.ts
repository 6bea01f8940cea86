import { keeping, within } from "@/app/api/v1/_http/kept";
import { openWeighting } from "@/lib/api/kept/weightings";
import * as weightings from "@/server/keep/nouns/weightings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(openWeighting, ({ keeping, body }, access) => weightings.openWeighting(keeping, access, body)),
);
