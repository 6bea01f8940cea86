import { availableParallelism } from "node:os";
import { type Limits, limitsFrom } from "@/lib/api/limits";

/** The limits of this server. */
export const limits: Limits = limitsFrom(process.env, availableParallelism());
