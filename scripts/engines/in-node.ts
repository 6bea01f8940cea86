/** Prints every figure's digest, one line each: what `npm run engines` starts in a fresh process of each engine. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { figures, type Material } from "./figures";

const [, , file, what, rounds, asItIs] = process.argv;
if (asItIs === undefined) await import("../support/engine.mjs");
const material: Material = JSON.parse(readFileSync(file as string, "utf8"));
const digest = (text: string) => createHash("sha256").update(text).digest("hex");
for (const [name, text] of figures(material, what as "gravity" | "all", Number(rounds))) console.log(`${digest(text)} ${name}`);
