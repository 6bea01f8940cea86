import { keeping, within } from "@/app/api/v1/_http/kept";
import { deleteDecision, readDecision, renameDecision } from "@/lib/api/kept/decisions";
import * as decisions from "@/server/keep/nouns/decisions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(readDecision, ({ keeping, at, number }, access) => decisions.readKept(keeping, access, at("decision"), number("revision"))),
  within(renameDecision, ({ keeping, at, body: { title } }, access) => decisions.renameDecision(keeping, access, at("decision"), title)),
  within(deleteDecision, ({ keeping, at }, access) => decisions.deleteDecision(keeping, access, at("decision"))),
);
