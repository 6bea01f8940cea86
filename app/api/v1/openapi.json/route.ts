import { openApi } from "@/lib/api/openapi";
import { fingerprint } from "@/lib/dataset/fingerprint";
import { getting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getting({ run: (_, dataset) => openApi(dataset) }, (dataset) =>
  fingerprint(JSON.stringify(openApi(dataset))),
);
