import type { RuleStatus } from "@/lib/dataset/landed/rules";
import type { LocalText } from "@/lib/i18n/text";

/** A line of a sum that is missing where nobody gave it. */
export type Unsaid = "insurance" | "platform" | "payment" | "returns" | "fx";

/**
 * How a figure came about, or why it is doubted, that was worked out for one seller and so stands in no file. Codes with
 * their values; the language files hold the sentences.
 */
export type Working =
  | { readonly code: "own-costs" }
  | { readonly code: "margin-span"; readonly low: number; readonly high: number }
  | { readonly code: "not-counted"; readonly ids: readonly Unsaid[] }
  | { readonly code: "union"; readonly name: LocalText; readonly pageDate: string }
  | { readonly code: "rule"; readonly id: string; readonly status: RuleStatus; readonly pageDate: string }
  | { readonly code: "rates"; readonly date: string }
  | {
      readonly code: "growth";
      readonly chapter: string;
      readonly now: { readonly year: number; readonly usd: number };
      readonly before: { readonly year: number; readonly usd: number };
    }
  | { readonly code: "concentration"; readonly suppliers: number }
  /** Not among the suppliers that are printed, the last of which has this share. */
  | { readonly code: "below-printed"; readonly printed: number; readonly lastPct: number }
  /** Goods on their way elsewhere are in the figures of this market. */
  | { readonly code: "transit"; readonly market: LocalText }
  | { readonly code: "agreement"; readonly name: LocalText; readonly since: string | null }
  | { readonly code: "no-agreement" }
  /** Signed or announced, and not in force between the two. */
  | { readonly code: "agreement-waiting"; readonly name: LocalText }
  /** Languages by ISO 639 code, with the part of the market's people who can use each. */
  | {
      readonly code: "languages";
      readonly exporter: LocalText;
      readonly market: LocalText;
      readonly spoken: readonly { readonly language: string; readonly percent: number }[];
    }
  | { readonly code: "city"; readonly name: string; readonly cities: number };
