import { rank } from "@/lib/api/operations/rank";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(rank);
