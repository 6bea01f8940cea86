import { potential } from "@/lib/api/operations/potential";
import { posting } from "../../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = posting(potential);
