import { nothing } from "../v1/_http/handlers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = nothing();
