import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { annexParts } from "@/lib/handover/annex/model";
import type { Language } from "@/lib/i18n/text";
import { fileName } from "@/lib/report/export/file-name";
import { loadWords } from "../_language/load";
import { download } from "./download";
import { firmnessOnce } from "./firmness/firmness-once";
import { bringFacts } from "./money/use-facts";
import { sinceTold } from "./since";

const OFFICE = "application/vnd.openxmlformats-officedocument";
/** What makes each file is fetched when it is first wanted: most visits never do. */
export const makers = {
  docx: {
    name: "word",
    type: `${OFFICE}.wordprocessingml.document`,
    load: () => import("@/lib/handover/docx/file").then(({ wordFile }) => wordFile),
  },
  pptx: {
    name: "powerpoint",
    type: `${OFFICE}.presentationml.presentation`,
    load: () => import("@/lib/handover/pptx/file").then(({ slidesFile }) => slidesFile),
  },
  xlsx: {
    name: "excel",
    type: `${OFFICE}.spreadsheetml.sheet`,
    load: () => import("@/lib/handover/xlsx/file").then(({ excelFile }) => excelFile),
  },
} as const;
export type Kind = keyof typeof makers;

/**
 * Makes a decision a file and hands it to the browser.
 *
 * @param name what the file is called, before the day
 * @param dataset the figures as they are once all that the file needs has come
 */
export async function handOver(kind: Kind, evaluation: Answered, dataset: () => Dataset, language: Language, name: string): Promise<void> {
  // What is to be known before selling stands in the files, whatever is on the screen.
  await bringFacts(evaluation);
  const { type, load } = makers[kind];
  const [file, words, firmness, since] = await Promise.all([
    load(),
    loadWords(language, ...annexParts, "steps", "whose", "workings"),
    firmnessOnce(evaluation),
    sinceTold(evaluation.decision, evaluation.datasetVersion).catch(() => null),
  ]);
  download(fileName(name, new Date(), kind), type, await file(evaluation, dataset(), firmness, words, since));
}
