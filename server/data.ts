import { join } from "node:path";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";

/** On the process: the server and the parts that Next builds do not share their modules. */
const shared = globalThis as typeof globalThis & { caravanDataset?: Dataset };

/** The data set, read and checked once per server. */
export function dataset(): Dataset {
  shared.caravanDataset ??= loadDataset(join(process.cwd(), "data"));
  return shared.caravanDataset;
}
