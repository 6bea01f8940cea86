import { consensus } from "@/lib/api/operations/consensus";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(consensus);
