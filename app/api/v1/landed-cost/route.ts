import { landedCost } from "@/lib/api/operations/landed-cost";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(landedCost);
