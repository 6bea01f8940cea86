import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { refuse } from "@/lib/math/refusal";
import { readDecision } from "./migrate";
import type { Decision } from "./schema";

/** Longest code that is read, and the most it may unpack to. Both bound the work a hostile link can cause. */
const LONGEST_CODE = 32_000;
const MOST_BYTES = 262_144;

/**
 * The decision as one address-safe word: JSON, deflated, in base64url. It holds the whole decision and not the
 * difference to a default, so a link keeps its meaning when the worked example changes.
 */
export function encodeDecision(decision: Decision): string {
  const packed = deflateSync(strToU8(JSON.stringify(decision)), { level: 9 });
  return btoa(strFromU8(packed, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Reads what `encodeDecision` wrote. @throws Refusal `too-large`, `malformed`, or what `readDecision` finds. */
export function decodeDecision(code: string): Decision {
  if (code.length > LONGEST_CODE) refuse("too-large", ["link"], { accepted: `≤ ${LONGEST_CODE}`, found: String(code.length) });
  return readDecision(parseJson(unpack(code)));
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
