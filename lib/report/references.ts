import type { Dataset, Playbook, Source } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { PillarMeasures } from "./measures";

type PlaybookDocument = Playbook["documents"][number];

/** A source of figures or a document of measures, and the number by which one report refers to it. */
export type Reference = { readonly number: number; readonly id: string } & (
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "document"; readonly document: PlaybookDocument }
);

/**
 * Everything a report refers to, numbered from 1 in the order in which the report comes to it: the shares behind the
 * positions, the documents behind the measures, the figures criterion by criterion. Nothing that is not used is listed.
 */
export function referencesOf({ results, table }: Answered, measures: readonly PillarMeasures[], dataset: Dataset): Reference[] {
  const shares = results.flatMap(({ position }) => position.standIn?.source ?? []);
  const documents = measures.flatMap(({ toDo, toWatch, context }) =>
    [...toDo, ...toWatch, ...context].map(({ measure }) => measure.document),
  );
  const figures = table.criteria.flatMap((_, j) =>
    results.flatMap(({ cells }) => {
      const cell = cells[j];
      return cell?.kind === "observed" ? [cell.observation.source] : [];
    }),
  );
  const used = [...new Set([...shares, ...documents, ...figures])];
  return used.flatMap((id): Reference[] => {
    const number = used.indexOf(id) + 1;
    const source = dataset.sources.find((entry) => entry.id === id);
    if (source) return [{ number, id, kind: "source", source }];
    const document = dataset.playbook.documents.find((entry) => entry.id === id);
    return document ? [{ number, id, kind: "document", document }] : [];
  });
}

/** Every licence once, with the numbers of the references it covers. Documents of measures are quoted, not passed on. */
export function licencesOf(references: readonly Reference[]): { readonly licence: string; readonly numbers: readonly number[] }[] {
  const licences = new Map<string, number[]>();
  for (const reference of references) {
    if (reference.kind !== "source") continue;
    const numbers = licences.get(reference.source.licence);
    if (numbers) numbers.push(reference.number);
    else licences.set(reference.source.licence, [reference.number]);
  }
  return [...licences].map(([licence, numbers]) => ({ licence, numbers }));
}
