/** What pages may know of the server that stands before them: the address under which it is asked. */
export { originOf } from "@/server/api/asker";
