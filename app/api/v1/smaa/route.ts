import { smaa } from "@/lib/api/operations/smaa";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(smaa);
