import { keeping, within } from "@/app/api/v1/_http/kept";
import { makeDecision } from "@/lib/api/kept/decisions";
import * as decisions from "@/server/keep/nouns/decisions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(makeDecision, ({ keeping, body }, access) => decisions.makeDecision(keeping, access, body)),
);
