import { keeping, within } from "@/app/api/v1/_http/kept";
import { closeWeighting } from "@/lib/api/kept/weightings";
import { closeWeighting as close } from "@/server/keep/nouns/closing";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(closeWeighting, ({ keeping, at, body }, access) => close(keeping, access, at("weighting"), body)),
);
