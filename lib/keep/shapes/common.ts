import { z } from "zod";
import { limits } from "../limits";
import { roles } from "../roles";

/** A name of something kept: 16 signs, from 96 random bits. */
export const id = z
  .string()
  .regex(/^[\w-]{16}$/, "16 letters, digits, - or _")
  .meta({ description: "16 letters, digits, `-` or `_`." });

/** Makes a repeat harmless: the second request with the same one is answered as the first was, and writes nothing. */
export const request = z
  .uuid()
  .transform((text) => text.toLowerCase())
  .meta({ description: "A UUID of the caller's making. Sent again it is answered as the first time, and nothing is written twice." });

/** Text of one line with something in it. */
export const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/\S/, "not blank")
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, "no control signs");

export const title = line(limits.title);
export const name = line(limits.name);
export const role = z.enum(roles);
/** Counted from 1; each save adds one. */
export const revision = z.int().min(1).max(1_000_000_000);
/** A moment, by the server's clock: 2026-12-01T09:30:00.000Z. */
export const moment = z.iso.datetime().meta({ description: "By the server's clock, in UTC." });

/** A decision as the program saves it and `/evaluate` takes it. Every version that was ever written is read. */
export const document = z
  .record(z.string(), z.unknown())
  .meta({ title: "Document", description: "A decision as the program saves it (see `/evaluate`); at most 256 kB." });
