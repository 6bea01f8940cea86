import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { fingerprint } from "@/lib/dataset/fingerprint";
import { refuse } from "@/lib/math/refusal";
import { readDecision } from "./migrate";
import type { Decision } from "./schema";

/**
 * Longest code, and the most it may unpack to. Both bound the work a hostile link can cause; and Node refuses a request
 * whose head, address included, is longer than 16 kB.
 */
const LONGEST_CODE = 14_000;
const MOST_BYTES = 262_144;
/** How many signs of the code's fingerprint stand before it: one wrong letter can unpack to another sound decision. */
const CHECK = 8;

/**
 * The decision as one address-safe word: a check, then JSON, deflated, in base64url. It holds the whole decision and not
 * the difference to a default, so a link keeps its meaning when the worked example changes.
 *
 * @throws Refusal `too-large` for a decision that no link can hold (pages of notes, hundreds of overrides); a file can
 */
export function encodeDecision(decision: Decision): string {
  const bytes = strToU8(JSON.stringify(decision));
  const packed = deflateSync(bytes, { level: 9 });
  const code = btoa(strFromU8(packed, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  if (CHECK + code.length > LONGEST_CODE || bytes.length > MOST_BYTES) refuseLength(CHECK + code.length);
  return checkOf(code) + code;
}

/** Reads what `encodeDecision` wrote. @throws Refusal `too-large`, `malformed`, or what `readDecision` finds. */
export function decodeDecision(code: string): Decision {
  if (code.length > LONGEST_CODE) refuseLength(code.length);
  const packed = code.slice(CHECK);
  if (checkOf(packed) !== code.slice(0, CHECK)) refuse("malformed", ["link"]);
  return readDecision(parseJson(unpack(packed)));
}

function checkOf(code: string): string {
  return fingerprint(code).slice(0, CHECK);
}

function refuseLength(length: number): never {
  return refuse("too-large", ["link"], { accepted: `≤ ${LONGEST_CODE}`, found: String(length) });
}

function unpack(code: string): string {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const packed = strToU8(atob(code.replaceAll("-", "+").replaceAll("_", "/")), true);
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > MOST_BYTES) throw new RangeError("too large");
      parts.push(part);
    });
    // Small bites, so that a packed bomb is noticed before it has grown.
    for (let at = 0; at < packed.length; at += 1024) inflate.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
  } catch {
    return refuse(size > MOST_BYTES ? "too-large" : "malformed", ["link"]);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("malformed", ["link"]);
  }
}
