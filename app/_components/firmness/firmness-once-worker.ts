import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { serve } from "../../_workers/serve";

export type OnceAsk = Parameters<typeof firmnessIn>[0];
export type OnceAnswer = { readonly kind: "firmness"; readonly firmness: Firmness | null };

serve<OnceAsk, OnceAnswer>((ask) => [{ kind: "firmness", firmness: firmnessIn(ask) }], { order: "in-turn" });
