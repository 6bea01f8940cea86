import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { soldName } from "../names";
import type { BriefField } from "./model";
import { cut } from "./names";

/** Characters of the product's name. */
const PRODUCT_ROOM = 60;

/** Whom the brief is for, who made it, of what and when; what nobody entered is `null`. */
export function fieldsOf({ brief: typed, product }: Decision, dataset: Dataset, words: Words<"brief">): BriefField[] {
  const { brief, format } = words;
  const { fields } = brief;
  const { hs } = product;
  const name = soldName(dataset, product, words);
  const sold = hs === null ? name : name === null ? brief.hsOnly(hs) : brief.hs(cut(name, PRODUCT_ROOM), hs);
  return [
    { id: "client", label: fields.client, value: typed?.client?.trim() || null },
    { id: "preparedBy", label: fields.preparedBy, value: typed?.preparedBy?.trim() || null },
    { id: "product", label: fields.product, value: sold },
    { id: "date", label: fields.date, value: typed?.date ? format.date(new Date(`${typed.date}T12:00:00`)) : null },
  ];
}
