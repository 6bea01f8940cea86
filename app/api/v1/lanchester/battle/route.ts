import { battle } from "@/lib/api/operations/battle";
import { posting } from "../../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(battle);
