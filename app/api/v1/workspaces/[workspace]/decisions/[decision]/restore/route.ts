import { keeping, within } from "@/app/api/v1/_http/kept";
import { restoreRevision } from "@/lib/api/kept/decisions";
import * as decisions from "@/server/keep/nouns/decisions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(restoreRevision, ({ keeping, at, body }, access) => decisions.restoreRevision(keeping, access, at("decision"), body)),
);
