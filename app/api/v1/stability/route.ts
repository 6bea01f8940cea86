import { stability } from "@/lib/api/operations/stability";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(stability);
