import { evaluate } from "@/lib/api/evaluate";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(evaluate);
