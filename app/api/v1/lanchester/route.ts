import { lanchester } from "@/lib/api/operations/lanchester";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(lanchester);
