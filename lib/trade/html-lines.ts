export { htmlLines } from "@/lib/files/html";
