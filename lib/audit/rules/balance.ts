import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding, type Series } from "../finding";
import { type Interval, meet, minus, plus } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term } from "../ledger";

/** Findings, and the printed values that no other printed value agrees with. */
export type Closed = { readonly findings: readonly Finding[]; readonly contradicted: ReadonlySet<Term> };

type Flow = "exports" | "imports" | "balance";
type Triple = { readonly [K in Flow]: Term };

/**
 * Balance = exports − imports, for every series and year. Where all three are printed the identity has to close; where two
 * are, the third they imply must not be negative. A value printed twice closes if any of the others makes it close.
 */
export function balances(ledger: Ledger): Closed {
  const closed = seriesYears(ledger).map(({ series, year }) => closeYear(ledger, series, year));
  return {
    findings: closed.flatMap(({ findings }) => findings),
    contradicted: new Set(closed.flatMap(({ contradicted }) => [...contradicted])),
  };
}

function closeYear(ledger: Ledger, series: Omit<Series, "flow">, year: number): Closed {
  const terms = (flow: Flow) => ledger.get(keyOf({ ...series, flow }, year)) ?? [];
  const [exports, imports, balance] = [terms("exports"), terms("imports"), terms("balance")];
  if (exports.length > 0 && imports.length > 0 && balance.length > 0) {
    const all = exports.flatMap((x) => imports.flatMap((m) => balance.map((b): Triple => ({ exports: x, imports: m, balance: b }))));
    const closing = all.filter((each) => meet(minus(each.exports.interval, each.imports.interval), each.balance.interval));
    const good = new Set(closing.flatMap((each) => [each.exports, each.imports, each.balance]));
    const findings = balance.map((b): Finding => {
      const { exports: x, imports: m } = closing.find((each) => each.balance === b) ?? closing[0] ?? (all[0] as Triple);
      const result = minus(x.interval, m.interval);
      return found(b, year, `${x.text} − ${m.text}`, result, good.has(b) ? "closes" : "does-not-close");
    });
    // With nothing that closes, the fault may lie in any of the three: the balance is named, none is taken out.
    const bad = closing.length === 0 ? [] : [...exports, ...imports, ...balance].filter((term) => !good.has(term));
    return { findings, contradicted: new Set(bad) };
  }
  const impossible = balance.flatMap((b): Finding[] => {
    const [other, implied, sign] = exports[0] ? [exports[0], minus(exports[0].interval, b.interval), "−"] : [imports[0], null, "+"];
    const result = implied ?? (other ? plus(other.interval, b.interval) : null);
    if (!other || !result || result.high >= 0) return [];
    return [found(b, year, `${other.text} ${sign} ${b.text}`, result, "negative")];
  });
  return {
    findings: impossible,
    contradicted: new Set(balance.filter((b) => impossible.some((each) => b.figures.some((f) => f.quote === each.quote)))),
  };
}

function found(b: Term, year: number, calculation: string, result: Interval, reason: "closes" | "does-not-close" | "negative"): Finding {
  const verdict = reason === "closes" ? "holds" : "contradiction";
  const printed = reason === "negative" ? null : b.interval;
  return about(b.figures[0] as PublishedFigure, {
    rule: "balance",
    verdict,
    reason,
    years: [year],
    calculation,
    result,
    printed,
    unit: "usd-billion",
  });
}
