import type { Dataset } from "@/lib/dataset/schema";
import { marginFigures } from "./cost-figures";
import { type Asked, datasetBy } from "./dataset-by";

/** The data set as one seller sees it: `datasetBy` with what reckons in money at hand. */
export function datasetFor(dataset: Dataset, asked: Asked): Dataset {
  return datasetBy(marginFigures, dataset, asked);
}
