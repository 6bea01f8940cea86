/** The limits of this server, for the page that tells of them. */
export { limits } from "@/server/api/limits";
