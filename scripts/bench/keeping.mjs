import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/** A decision of the usual size. */
export const DOCUMENT = JSON.parse(readFileSync("tests/fixtures/decisions/worked-example.json", "utf8"));

const agent = new Agent({ keepAlive: true, maxSockets: 2000 });

/** @typedef {{ status: number, body: any, ms: number }} Answer `status` 0 where there was none */

/**
 * Asks the API as a program does.
 *
 * @param {number} port
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {string} [token]
 * @param {unknown} [body]
 * @returns {Promise<Answer>}
 */
export function ask(port, method, path, token, body) {
  const from = performance.now();
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((done) => {
    const none = () => done({ status: 0, body: null, ms: performance.now() - from });
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(text !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
    };
    const asking = request({ host: "127.0.0.1", port, path: `/api/v1${path}`, method, agent, headers }, (response) => {
      let said = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        said += chunk;
      });
      response.on("error", none);
      response.on("end", () => {
        if (!response.complete) return none();
        const json = /\/(problem\+)?json$/.test(String(response.headers["content-type"]));
        done({ status: response.statusCode ?? 0, body: json ? JSON.parse(said) : said, ms: performance.now() - from });
      });
    });
    asking.on("error", none);
    asking.end(text);
  });
}

/**
 * A workspace with decisions in it.
 *
 * @param {number} port
 * @param {number} decisions
 * @returns {Promise<{ at: string, token: string, ons: string[] }>}
 */
export async function workspaceWith(port, decisions) {
  const made = await ask(port, "POST", "/workspaces", undefined, { title: "Measured" });
  if (made.status !== 201) throw new Error(`no workspace: ${made.status} ${JSON.stringify(made.body)}`);
  const at = `/workspaces/${made.body.id}`;
  const { token } = made.body;
  /** @type {string[]} */
  const ons = [];
  for (let k = 0; k < decisions; k++) {
    const kept = await ask(port, "POST", `${at}/decisions`, token, { title: `D${k}`, document: DOCUMENT, request: randomUUID() });
    if (kept.status !== 201) throw new Error(`no decision: ${kept.status} ${JSON.stringify(kept.body)}`);
    ons.push(`${at}/decisions/${kept.body.id}`);
  }
  return { at, token, ons };
}

/** @param {readonly number[]} values @param {number} part */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
