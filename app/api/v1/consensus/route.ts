import { consensus } from "@/lib/api/consensus";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(consensus);
