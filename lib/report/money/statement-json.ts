import { statusOf } from "@/lib/dataset/landed/rules";
import type { Messages } from "@/lib/i18n/en";
import { countedRule } from "@/lib/landed/lines";
import type { Sale, Span } from "@/lib/landed/margin";
import type { Statement } from "@/lib/landed/statement";
import type { Held, Page } from "@/lib/landed/terms";
import { withoutNoise } from "@/lib/report/csv";
import { noteSentence, pageOfNote } from "./notes";

/** A sum for programs, with its notes in words: one figure where it is certain, else `null` with its range; `null` for what nothing bounds. */
export function statementJson(found: Statement, held: Held, way: Sale["way"], words: Messages["landed"]) {
  const rule = countedRule(way, held);
  return {
    lines: found.lines.map(({ id, amount: line, basis, ratePct, source: page }) => ({
      id,
      amount: certain(line),
      range: bounded(line),
      basis: basis && withoutNoise(basis),
      ratePct: ratePct && certain(ratePct),
      source: page && sourceOf(page),
    })),
    landed: certain(found.landed),
    margin: found.margin && certain(found.margin),
    marginPct: found.pct && certain(found.pct),
    breakEvenPrice: found.breakEven && certain(found.breakEven),
    range: {
      landed: bounded(found.landed),
      margin: found.margin && bounded(found.margin),
      breakEvenPrice: found.breakEven && bounded(found.breakEven),
    },
    rule: rule && {
      id: rule.id,
      name: rule.name.en,
      status: statusOf(rule),
      validFrom: rule.validFrom,
      source: sourceOf(rule),
      caution: rule.caution?.en ?? null,
    },
    notes: found.notes.map((note) => {
      const page = pageOfNote(note);
      return { code: note.code, text: noteSentence(note, words, ({ en }) => en), source: page && sourceOf(page) };
    }),
  };
}

/** One figure where both ends are known and apart by no more than what a double rounds. Between nothing and infinity there is none. */
const certain = ({ low, high }: Span): number | null =>
  Number.isFinite(low) && Number.isFinite(high) && high - low <= 1e-12 * Math.max(1, Math.abs(high)) ? withoutNoise(low) : null;
const finite = (value: number) => (Number.isFinite(value) ? withoutNoise(value) : null);
const bounded = ({ low, high }: Span) => ({ low: finite(low), high: finite(high) });
const sourceOf = ({ sourceTitle, sourceAddress, pageDate, confidence }: Page) => ({
  title: sourceTitle,
  address: sourceAddress,
  pageDate,
  confidence,
});
