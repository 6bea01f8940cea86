import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { type Interval, meet, minus, over, printedInterval, scaled } from "../interval";
import { keyOf, type Ledger, type Term } from "../ledger";
import { type ShareFigure, shares, sharesOf } from "./shares";

/** A total that nobody prints, rebuilt from a part and its printed share: total = part ÷ share. */
type Rebuilt = { readonly figure: ShareFigure; readonly term: Term };

/** Findings, and the ledger with the totals that could be rebuilt. */
export type World = { readonly findings: readonly Finding[]; readonly ledger: Ledger; readonly figures: readonly PublishedFigure[] };

/**
 * Rebuilds the wholes that shares imply. Two series that claim shares of the same whole must imply the same total; where
 * they do not, the one that calls itself a share of another flow than its own is contradicted, and is read as a share of
 * its own flow from there on. From the rebuilt totals of exports and balance follow those of imports and of trade
 * (imports = exports − balance), against which `shares` and printed totals are then held.
 */
export function world(ledger: Ledger, figures: readonly PublishedFigure[]): World {
  const rebuilt = sharesOf(figures).flatMap((figure): Rebuilt[] => {
    const part = ledger.get(keyOf(figure, figure.year))?.[0];
    const whole = { ...figure, flow: figure.ofFlow, partner: figure.ofPartner };
    const total = part && over(part.interval, scaled(printedInterval(figure.value), 0.01));
    if (!part || !total || ledger.has(keyOf(whole, figure.year))) return [];
    return [{ figure, term: { interval: total, text: `(${part.text} ÷ ${figure.value} %)`, figures: [] } }];
  });
  const own = rebuilt.filter(({ figure }) => figure.ofFlow === figure.flow);
  const totals = new Map([...ledger].map(([key, terms]) => [key, [...terms]]));
  for (const each of own) put(totals, each);
  const findings = rebuilt
    .filter(({ figure }) => figure.ofFlow !== figure.flow)
    .flatMap(({ figure, term }): Finding[] => {
      const other = totals.get(wholeKey(figure))?.[0];
      if (!other) return [];
      const ok = meet(term.interval, other.interval);
      const part = ledger.get(keyOf(figure, figure.year))?.[0] as Term;
      const share = scaled(over(part.interval, other.interval) as Interval, 100);
      return [
        about(figure, {
          rule: "world",
          verdict: ok ? "holds" : "contradiction",
          reason: ok ? "closes" : "does-not-close",
          years: [figure.year],
          calculation: `${part.text} ÷ ${other.text} × 100`,
          result: share,
          printed: printedInterval(figure.value),
          unit: "percent",
          fits: ok ? null : { ofFlow: figure.flow },
        }),
      ];
    });
  const misread = new Set(findings.filter(({ verdict }) => verdict === "contradiction").map((f) => `${f.document} ${f.place} ${f.flow}`));
  const reread = figures.map((figure) =>
    figure.measure === "share" && figure.ofFlow !== null && misread.has(`${figure.document} ${figure.place} ${figure.flow}`)
      ? { ...figure, ofFlow: figure.flow }
      : figure,
  );
  for (const { figure, term } of rebuilt)
    if (misread.has(`${figure.document} ${figure.place} ${figure.flow}`)) put(totals, { figure: { ...figure, ofFlow: figure.flow }, term });
  const trade = rebuiltTrade(totals, own);
  const imports = sharesOf(figures).filter((figure) => figure.flow === "imports" && !ledger.has(wholeKey(figure)));
  return { findings: [...findings, ...trade, ...shares(totals, imports)], ledger: totals, figures: reread };
}

function wholeKey(figure: ShareFigure): string {
  return keyOf({ ...figure, flow: figure.ofFlow, partner: figure.ofPartner }, figure.year);
}

function put(totals: Map<string, Term[]>, { figure, term }: Rebuilt): void {
  // The import share is what is to be checked: a total rebuilt from it would agree with itself.
  if (figure.flow === "imports") return;
  const key = wholeKey(figure);
  if (!totals.has(key)) totals.set(key, [term]);
}

/** Adds imports and trade of each rebuilt whole, and holds printed totals of trade against them. */
function rebuiltTrade(totals: Map<string, Term[]>, own: readonly Rebuilt[]): Finding[] {
  return own
    .filter(({ figure }) => figure.flow === "exports")
    .flatMap(({ figure }): Finding[] => {
      const whole = (flow: "exports" | "imports" | "balance" | "trade") =>
        keyOf({ ...figure, flow, partner: figure.ofPartner }, figure.year);
      const [x, b] = [totals.get(whole("exports"))?.[0], totals.get(whole("balance"))?.[0]];
      if (!x || !b) return [];
      totals.set(whole("imports"), [{ interval: minus(x.interval, b.interval), text: `(${x.text} − ${b.text})`, figures: [] }]);
      const result = minus(scaled(x.interval, 2), b.interval);
      return (totals.get(whole("trade")) ?? [])
        .filter(({ figures }) => figures.length > 0)
        .map((printed) => {
          const ok = meet(result, printed.interval);
          return about(printed.figures[0] as PublishedFigure, {
            rule: "world",
            verdict: ok ? "holds" : "contradiction",
            reason: ok ? "closes" : "does-not-close",
            years: [figure.year],
            calculation: `2 × ${x.text} − ${b.text}`,
            result,
            printed: printed.interval,
            unit: "usd-billion",
          });
        });
    });
}
