import { products } from "@/lib/api/operations/data";
import { getting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getting(products);
