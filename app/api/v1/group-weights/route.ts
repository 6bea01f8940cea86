import { groupWeights } from "@/lib/api/operations/group-weights";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(groupWeights);
