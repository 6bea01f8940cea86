import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { type Handler, keeping } from "@/server/kept";
import { serving } from "./serving";

const SCRIPT = "self.a = 1";
const PAGE = `<html><script nonce="n0">${SCRIPT}</script><script src="/a.js" nonce="n0"></script>${"x".repeat(2000)}</html>`;

/** Answers with a page that bears a nonce, and counts how often it was asked. */
function pages() {
  const asked: string[] = [];
  const handler: Handler = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === "/gone") response.writeHead(404).end("nothing");
    else if (request.url === "/data") response.writeHead(200, { ETag: 'W/"7"', "Content-Type": "application/json" }).end("[]");
    else if (request.url === "/cookie") response.writeHead(200, { "Set-Cookie": "a=1" }).end("mine");
    else {
      response.setHeader("Content-Security-Policy", "script-src 'self' 'nonce-n0' 'strict-dynamic'; style-src 'self' 'nonce-n0'");
      response.setHeader("Link", '</a.woff2>; rel=preload; nonce="n0"');
      response.setHeader("Cache-Control", "no-store");
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.write(PAGE.slice(0, 40));
      response.end(PAGE.slice(40));
    }
  };
  return { asked, handler };
}

const keep = async (handler: Handler) => serving(keeping(handler, ({ method }) => method === "GET" || method === "HEAD"));

describe("an answer that depends on its address alone", () => {
  test("is asked for once, however many ask at the same time or later", async () => {
    const { asked, handler } = pages();
    const base = await keep(handler);
    const found = await Promise.all(Array.from({ length: 20 }, () => fetch(base).then((response) => response.text())));
    expect(new Set(found).size).toBe(1);
    await (await fetch(base)).text();
    expect(asked).toEqual(["GET /"]);
  });

  test("bears no nonce, and its policy names its own scripts by their hashes and no others", async () => {
    const response = await fetch(await keep(pages().handler));
    const hash = createHash("sha256").update(SCRIPT).digest("base64");
    expect(response.headers.get("content-security-policy")).toBe(`script-src 'self' 'sha256-${hash}'; style-src 'self'`);
    expect(response.headers.get("link")).toBe("</a.woff2>; rel=preload");
    expect(await response.text()).toBe(PAGE.replaceAll(' nonce="n0"', ""));
  });

  test("is packed the smallest where it never changes, and quickly where it is large", async () => {
    const text = readFileSync("data/ties/agreements.csv");
    const sized = async (body: Buffer, control: string) => {
      const headers = { "Content-Type": "text/css", "Cache-Control": control };
      const base = await keep((_, response) => void response.writeHead(200, headers).end(body));
      const response = await fetch(base, { headers: { "accept-encoding": "br" } });
      expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
      return Number(response.headers.get("content-length"));
    };
    const at = (body: Buffer, quality: number) =>
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength;
    expect(await sized(text, "public, max-age=31536000, immutable")).toBe(at(text, 11));
    expect(await sized(text, "no-cache")).toBe(at(text, 10));
    const large = Buffer.concat(Array(Math.ceil(600_000 / text.byteLength)).fill(text));
    expect(await sized(large, "public, immutable")).toBe(at(large, 9));
  });

  test("claims neither ranges nor a date: it is sent whole, and known by its tag", async () => {
    const headers = { "Content-Type": "text/css", "Accept-Ranges": "bytes", "Last-Modified": "Tue, 01 Dec 2026 16:25:13 GMT" };
    const base = await keep((_, response) => void response.writeHead(200, headers).end("a {}"));
    const response = await fetch(base, { headers: { range: "bytes=0-1" } });
    expect([response.status, await response.text()]).toEqual([200, "a {}"]);
    expect([response.headers.get("accept-ranges"), response.headers.get("last-modified")]).toEqual([null, null]);
    expect(response.headers.get("etag")).toMatch(/^W\/"/);
  });

  test("is sent as the build has packed it, where it has", async () => {
    const script = Buffer.from("self.b = 2;".repeat(200));
    // Nothing that packing by itself would come to.
    const packed = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } });
    const folder = mkdtempSync(join(tmpdir(), "caravan-packed-"));
    mkdirSync(join(folder, ".next/packed"), { recursive: true });
    writeFileSync(join(folder, ".next/packed", `${createHash("sha256").update(script).digest("hex")}.br`), packed);
    const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
    const sized = async (body: Buffer) => {
      const base = await keep((_, response) => void response.writeHead(200, { "Content-Type": "text/javascript" }).end(body));
      const response = await fetch(base, { headers: { "accept-encoding": "br" } });
      expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
      return Number(response.headers.get("content-length"));
    };
    try {
      expect(await sized(script)).toBe(packed.length);
      expect(await sized(Buffer.concat([script, Buffer.from(" ")]))).not.toBe(packed.length);
    } finally {
      cwd.mockRestore();
      rmSync(folder, { recursive: true });
    }
  });

  test("is not sent again to whoever has it, and packed as the client can read it", async () => {
    const base = await keep(pages().handler);
    for (const coding of ["br", "gzip"]) {
      const packed = await fetch(base, { headers: { "accept-encoding": coding } });
      expect(packed.headers.get("content-encoding")).toBe(coding);
      expect(await packed.text()).toContain("x".repeat(2000));
    }
    const plain = await fetch(base, { headers: { "accept-encoding": "br;q=0, identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    const again = await fetch(base, { headers: { "if-none-match": plain.headers.get("etag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("has the same head for HEAD, without a body, whichever is asked first", async () => {
    const { asked, handler } = pages();
    const base = await keep(handler);
    const head = await fetch(base, { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect(head.headers.get("content-length")).toBe(String(PAGE.replaceAll(' nonce="n0"', "").length));
    expect(await (await fetch(base)).text()).toContain("x".repeat(2000));
    expect(asked).toEqual(["GET /"]);
  });
});

test("what has a tag of its own keeps it", async () => {
  const base = await keep(pages().handler);
  for (let time = 0; time < 2; time++) expect((await fetch(`${base}/data`)).headers.get("etag")).toBe('W/"7"');
  expect((await fetch(`${base}/data`, { headers: { "if-none-match": 'W/"7"' } })).status).toBe(304);
});

test("what failed, or sets a cookie, is passed on as it came and asked for again", async () => {
  const { asked, handler } = pages();
  const base = await keep(handler);
  for (const [path, status, text] of [
    ["/gone", 404, "nothing"],
    ["/cookie", 200, "mine"],
  ] as const)
    for (let time = 0; time < 2; time++) {
      const response = await fetch(`${base}${path}`);
      expect([response.status, await response.text()]).toEqual([status, text]);
    }
  expect(asked).toHaveLength(4);
});
