import { firmness as text } from "@/lib/i18n/en/firmness";
import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessText } from "@/lib/report/firmness-text";
import { speech } from "../words";

/** The words in which screens speak of firmness. */
export const words: Words<"firmness"> = { ...speech, firmness: text };

type Props = { readonly firmness: Firmness; readonly table: DecisionTable };

/** The word of confidence, how often the first market is first, and what would take the place away. */
export function FirmnessText({ firmness, table }: Props) {
  const { word, why } = firmnessText(firmness, table, words);
  return (
    <>
      <strong>{word}</strong> {why}
    </>
  );
}
