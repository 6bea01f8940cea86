import { createHash } from "node:crypto";
import { forScreen, pack } from "@/lib/dataset/screen";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import { sentIn } from "@/lib/i18n/sent";
import type { Words } from "@/lib/i18n/speech";
import type { Language } from "@/lib/i18n/text";
import { everyLanguage } from "../_language/all-words";
import { holdFigures } from "../_state/figures";
import { dataset } from "./data";

/** What every page in a language works with: one file, fetched once. */
type Figures = {
  /** Named by what is in it: figures of one version may come to be folded in another way. */
  readonly address: string;
  /** A `PackedDataset` as JSON. */
  readonly text: string;
};

const made = new Map<Language, Figures>();

/** The figures in a language, made once per server; what writes pages here has them at hand from then on. */
export function figuresIn(words: Words): Figures {
  const known = made.get(words.language);
  if (known) return known;
  const text = JSON.stringify(pack(sentIn(forScreen(dataset(), EXAMPLE_EXPORTER), words, everyLanguage)));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const figures = { address: `/api/figures/${words.language}/${hash}`, text };
  made.set(words.language, figures);
  holdFigures(figures.address, text);
  return figures;
}
