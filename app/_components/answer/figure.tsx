import { useWords } from "#words";
import type { Indicator } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { Cell } from "@/lib/problem/table";
import { figureNote } from "@/lib/report/rows/figure-note";
import styles from "./figure.module.css";

type Props = { readonly indicator: Indicator; readonly cell: Cell; readonly compact?: boolean };

/** One figure as it entered the ranking, marked where it is anything else than the source's own plain figure. */
export function Figure({ indicator, cell, compact = false }: Props) {
  const words = useWords("workings");
  const { format, t } = words;
  if (cell.kind === "missing") return <span className="soft">{t.app.unknown}</span>;
  const text = (compact ? format.value : format.valueWithUnit)(indicator, cell.value);
  const mark = markOf(words, cell);
  return (
    <span className={cell.kind === "imputed" ? styles.imputed : undefined} title={mark ?? undefined}>
      {text}
      {mark && (
        <>
          <span aria-hidden="true">{cell.kind === "assumption" ? "*" : "†"}</span>
          <span className="visually-hidden">{format.bracketed("", mark)}</span>
        </>
      )}
    </span>
  );
}

/** In words, what sets this figure apart; `null` for a plain observed one. */
export function markOf(words: Words<"workings">, cell: Cell): string | null {
  const { t } = words;
  if (cell.kind === "assumption") return cell.note ? words.format.labelled(t.app.yourAssumption, cell.note) : t.app.yourAssumption;
  if (cell.kind === "imputed") {
    if (cell.rule === "regional-median" && cell.region) return t.imputed["regional-median"](t.regions[cell.region], cell.count);
    return cell.rule === "worst-observed" ? t.imputed["worst-observed"](cell.count) : t.imputed["field-median"](cell.count);
  }
  if (cell.kind === "observed" && cell.observation.status === "flagged") return figureNote(cell.observation, words) ?? t.status.flagged;
  return null;
}
