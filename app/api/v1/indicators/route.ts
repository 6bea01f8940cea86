import { indicators } from "@/lib/api/data";
import { getting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getting(indicators);
