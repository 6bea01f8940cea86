import { evaluate } from "@/lib/api/operations/evaluate";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(evaluate);
