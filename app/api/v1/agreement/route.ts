import { agreement } from "@/lib/api/operations/agreement";
import { posting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(agreement);
