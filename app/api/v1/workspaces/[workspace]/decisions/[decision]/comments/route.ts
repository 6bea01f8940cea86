import { keeping, within } from "@/app/api/v1/_http/kept";
import { makeComment, readComments } from "@/lib/api/kept/decisions";
import * as comments from "@/server/keep/nouns/comments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(readComments, ({ keeping, at }, access) => comments.readComments(keeping, access, at("decision"))),
  within(makeComment, ({ keeping, at, body }, access) => comments.makeComment(keeping, access, at("decision"), body)),
);
