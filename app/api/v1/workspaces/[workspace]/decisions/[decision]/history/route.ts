import { keeping, within } from "@/app/api/v1/_http/kept";
import { readHistory } from "@/lib/api/kept/decisions";
import * as decisions from "@/server/keep/nouns/decisions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(readHistory, ({ keeping, at, number }, access) => decisions.readHistory(keeping, access, at("decision"), number("before"))),
);
