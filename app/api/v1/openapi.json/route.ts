import { openApi } from "@/lib/api/openapi";
import { fingerprint } from "@/lib/dataset/fingerprint";
import type { Dataset } from "@/lib/dataset/schema";
import { getting } from "../_http/handlers";
import { limits } from "../_http/limits";

const described = (dataset: Dataset) => openApi(dataset, limits);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getting({ run: (_, dataset) => described(dataset) }, (dataset) =>
  fingerprint(JSON.stringify(described(dataset))),
);
