import { createHash } from "node:crypto";

/** Where chance comes from: so many random bytes. */
export type Chance = (bytes: number) => Buffer;

/** A name for something kept: 96 random bits in 16 signs. */
export const newId = (chance: Chance): string => chance(12).toString("base64url");

/** A secret, for a link or a browser: 128 random bits in 22 signs. */
export const newSecret = (chance: Chance): string => chance(16).toString("base64url");

/** What is kept of a secret (SHA-256). With 128 random bits there is nothing to guess, so it needs no salt and no delay. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Whether it can be a secret of ours at all. */
export const isSecret = (text: string): boolean => /^[\w-]{22}$/.test(text);
