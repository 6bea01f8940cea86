import { useWords } from "#words";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessText } from "@/lib/report/firmness-text";
import { Gap } from "../gap";

type Props = { readonly firmness: Firmness; readonly table: DecisionTable };

/** The word of confidence, how often the first market is first, and what would take the place away. */
export function FirmnessText({ firmness, table }: Props) {
  const words = useWords("firmness");
  const { word, why } = firmnessText(firmness, table, words);
  return (
    <>
      <strong>{word}</strong>
      <Gap />
      {why}
    </>
  );
}
