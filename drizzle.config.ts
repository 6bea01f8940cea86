import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate --name what-it-does` writes the next migration; one folder for PGlite and PostgreSQL. */
export default defineConfig({ dialect: "postgresql", schema: "./server/keep/tables.ts", out: "./server/keep/migrations" });
