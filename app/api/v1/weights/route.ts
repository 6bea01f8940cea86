import { weights } from "@/lib/api/operations/weights";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(weights);
