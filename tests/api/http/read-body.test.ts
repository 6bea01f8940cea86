import { describe, expect, it, test } from "vitest";
import { MOST_BYTES } from "@/lib/api/limits";
import { Unanswerable } from "@/lib/api/problem-details";
import { parsed } from "@/server/api/answer";
import { readBody } from "@/server/api/read-body";
import { ADDRESS } from "./call";

const json = { "content-type": "application/json" };

function read(body: BodyInit | null, headers: Readonly<Record<string, string>> = json): Promise<unknown> {
  return readJson(new Request(ADDRESS, { method: "POST", body, headers, duplex: "half" } as RequestInit));
}

async function readJson(request: Request): Promise<unknown> {
  return parsed(await readBody(request));
}

async function kindOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => new Error("was read"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Unanswerable)) throw error;
  return error.kind;
}

/** A body in pieces, whose length nobody declares. */
function pieces(count: number, bytes: number, sent: { count: number } = { count: 0 }): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(bytes).fill(0x20);
  return new ReadableStream({
    pull(controller) {
      if (sent.count++ < count) controller.enqueue(piece);
      else controller.close();
    },
  });
}

describe("a body", () => {
  it("is read as any JSON value, also with a byte order mark, in pieces, or cut inside a letter", async () => {
    expect(await read('{"a":[1,null,"ä"]}')).toEqual({ a: [1, null, "ä"] });
    expect(await read("7")).toBe(7);
    expect(await read("\uFEFF[1]")).toEqual([1]);
    const bytes = new TextEncoder().encode('"ä"');
    const halves = [bytes.slice(0, 2), bytes.slice(2)];
    const stream = new ReadableStream({
      start(controller) {
        for (const half of halves) controller.enqueue(half);
        controller.close();
      },
    });
    expect(await read(stream)).toBe("ä");
  });

  test.each(["application/json", "application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.api+json"])(
    "takes %s",
    async (type) => {
      expect(await read("{}", { "content-type": type })).toEqual({});
    },
  );

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "json", "text/json", "application/json5", ""])(
    "refuses the type %j",
    async (type) => {
      expect(await kindOf(read("{}", { "content-type": type }))).toBe("not-json-type");
    },
  );

  it("refuses a body without a type, and a compressed one", async () => {
    expect(await kindOf(readJson(new Request(ADDRESS, { method: "POST", body: new TextEncoder().encode("{}") })))).toBe("not-json-type");
    expect(await kindOf(read("{}", { ...json, "content-encoding": "gzip" }))).toBe("not-json-type");
    expect(await read("{}", { ...json, "content-encoding": "identity" })).toEqual({});
  });

  test.each(["", "{", "{'a':1}", "[1,]", "NaN", "undefined", '{"a":1}x'])("refuses %j as no JSON", async (text) => {
    expect(await kindOf(read(text))).toBe("not-json");
  });

  it("refuses bytes that are no text, and a request without a body", async () => {
    expect(await kindOf(read(Uint8Array.of(0x22, 0xff, 0x22)))).toBe("not-json");
    expect(await kindOf(readJson(new Request(ADDRESS, { method: "POST", headers: json })))).toBe("not-json");
  });

  it("reads numbers beyond the largest as infinite, for the fields to refuse", async () => {
    expect(await read("[1e999]")).toEqual([Number.POSITIVE_INFINITY]);
  });
});

describe("the limit of 16 MiB", () => {
  const mebibyte = 1024 * 1024;

  it("is met by a body that fills it exactly, and passed by one byte more", async () => {
    const text = `"${"x".repeat(MOST_BYTES - 2)}"`;
    expect(await read(text)).toHaveLength(MOST_BYTES - 2);
    expect(await kindOf(read(`${text} `))).toBe("too-large");
  });

  it("is counted, not believed", async () => {
    expect(await kindOf(read(pieces(17, mebibyte)))).toBe("too-large");
    expect(await kindOf(read(pieces(17, mebibyte), { ...json, "content-length": "10" }))).toBe("too-large");
    expect(await kindOf(read(pieces(16, mebibyte)))).toBe("not-json");
  });

  it("lets a client finish sending, but not for ever", async () => {
    const some = { count: 0 };
    await kindOf(read(pieces(40, mebibyte, some)));
    expect(some.count).toBeGreaterThan(40);
    const endless = { count: 0 };
    await kindOf(read(pieces(Number.POSITIVE_INFINITY, mebibyte, endless)));
    expect(endless.count).toBeLessThan(140);
  });
});
