import { products } from "@/lib/api/operations/products";
import { getting } from "../_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getting(products);
