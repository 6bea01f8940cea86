import { keeping, within } from "@/app/api/v1/_http/kept";
import { removeComment } from "@/lib/api/kept/decisions";
import * as comments from "@/server/keep/nouns/comments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(removeComment, ({ keeping, at }, access) => comments.removeComment(keeping, access, at("decision"), at("comment"))),
);
