/**
 * To be imported before anything that computes, in every process: keeps off V8's middle compiler, Maglev, where it is known
 * to give wrong figures. In Node 24 (V8 13.6), code that it has compiled for `return { values, mean, scale }` gives the
 * objects it makes one box in common for a number with a fraction: what the next call writes stands in the objects of the
 * calls before it as well. Whether a function gets such code is a matter of timing, so that machines under load meet it and
 * others do not. V8 14.6 (Node 26) was not seen to do it in the same runs; Node 22 keeps Maglev off by itself, Node 20 has
 * none. To go when Node 24 and 25 are no longer taken (`engines` in package.json), or once `npm run engines` without this
 * file finds nothing on them.
 */
import { setFlagsFromString } from "node:v8";

/** The first version of V8 with Maglev on by default in Node, and the first that is right. */
const FIRST_WITH = [12, 5];
const FIRST_RIGHT = [14, 6];

/**
 * Whether Maglev of this V8 is known to give wrong figures.
 *
 * @param {string} version as in `process.versions.v8`
 */
export function maglevIsWrong(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  /** @param {readonly number[]} other */
  const before = ([a = 0, b = 0]) => major < a || (major === a && minor < b);
  return !before(FIRST_WITH) && before(FIRST_RIGHT);
}

/** What a user would call the engine: "Node 24.21.0". */
export const engineName = `Node ${process.versions.node}`;

// Worker threads share the flags of their process.
if (maglevIsWrong(process.versions.v8)) setFlagsFromString("--no-maglev");
