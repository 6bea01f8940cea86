import type { FactTopic } from "@/lib/dataset/landed/facts";
import type { landed } from "@/lib/i18n/en/landed";

/** What one has to know of a market before selling there: where nothing is held of it, a question stands. */
export const askedTopics = [
  "tax-rate",
  "parcel-rule",
  "registration",
  "conformity",
  "label",
  "marketplace",
  "payment",
  "madrid",
  "data",
] as const satisfies readonly (FactTopic & keyof (typeof landed)["before"]["questions"])[];
