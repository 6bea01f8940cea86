import { keeping, within } from "@/app/api/v1/_http/kept";
import { saveRevision } from "@/lib/api/kept/decisions";
import * as decisions from "@/server/keep/nouns/decisions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(saveRevision, ({ keeping, at, body }, access) => decisions.saveRevision(keeping, access, at("decision"), body)),
);
