import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { put, send, takeOut, tryNow, useOutbox } from "@/app/_state/keep/outbox";
import type { Waiting } from "@/app/_state/keep/waiting";

/** What a browser keeps on its disk, here in memory. */
const disk = vi.hoisted(() => new Map<string, unknown>());
vi.mock("@/app/_state/keep/database", () => ({
  keeping: async () => ({
    getAll: async () => [...disk.values()],
    get: async (_: string, key: string) => disk.get(key),
    put: async (_: string, value: { readonly request: string }) => void disk.set(value.request, structuredClone(value)),
    delete: async (_: string, key: string) => void disk.delete(key),
  }),
}));

const NOW = 1_800_000_000_000;

type Sent = { readonly base: number; readonly request: string; readonly note?: string };
let server: (sent: Sent) => Response | "no answer";
let sent: Sent[];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  disk.clear();
  sent = [];
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", async (_: string, { body }: { readonly body: string }) => {
    const asked = JSON.parse(body) as Sent;
    sent.push(asked);
    const answer = server(asked);
    if (answer === "no answer") throw new TypeError("network");
    return answer;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const entry = (request: string, base: number | string, made: number): Omit<Waiting, "state"> => ({
  request,
  workspace: "w",
  decision: "d",
  base,
  document: { title: request },
  note: "",
  made: NOW + made,
});
const saved = (revision: number) => Response.json({ revision }, { status: 201 });
const states = () => Object.fromEntries(useOutbox.getState().list.map(({ request, state }) => [request, state]));
const settled = () => vi.waitFor(() => expect(useOutbox.getState().way).not.toBe("sending"));

describe("what is saved", () => {
  test("lies on the disk before anything is sent, and is done once the server says so", async () => {
    server = () => saved(8);
    await put(entry("a", 7, 1));
    expect(disk.has("a")).toBe(true);
    await settled();
    await vi.waitFor(() => expect(states()).toEqual({ a: { kind: "done", revision: 8 } }));
    expect(sent).toEqual([{ base: 7, document: { title: "a" }, request: "a" }]);
  });

  test("is sent again under the same name until an answer comes, and what follows it only then, onto its revision", async () => {
    server = () => "no answer";
    await put(entry("a", 7, 1));
    await vi.waitFor(() => expect(useOutbox.getState().way).toBe("away"));
    await put(entry("b", "a", 2));
    await send();
    expect(new Set(sent.map(({ request }) => request))).toEqual(new Set(["a"]));
    server = ({ request }) => saved(request === "a" ? 8 : 9);
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(states()).toEqual({ a: { kind: "done", revision: 8 }, b: { kind: "done", revision: 9 } }));
    expect(sent.at(-1)).toMatchObject({ request: "b", base: 8 });
  });

  test("waits where the server is busy or asks for patience, and is refused for good where it will never be taken", async () => {
    server = () => new Response(null, { status: 503 });
    await put(entry("a", 7, 1));
    await vi.waitFor(() => expect(useOutbox.getState().way).toBe("away"));
    server = () => new Response(null, { status: 429 });
    await send();
    expect(states()).toEqual({ a: { kind: "waiting" } });
    server = () => new Response(null, { status: 413 });
    tryNow();
    await vi.waitFor(() => expect(states()).toEqual({ a: { kind: "refused", why: "large" } }));
    expect(useOutbox.getState().way).toBe("still");
  });

  test("that came second is held with what came first, and neither it nor what follows is sent again by itself", async () => {
    const current = {
      revision: 8,
      made: "2026-12-01T00:00:00.000Z",
      by: "Ana",
      seat: null,
      mine: false,
      note: null,
      from: null,
      weighting: null,
      document: {},
    };
    server = () => Response.json({ current }, { status: 409 });
    await put(entry("a", 7, 1));
    await put(entry("b", "a", 2));
    await vi.waitFor(() => expect(states()).toEqual({ a: { kind: "superseded", current }, b: { kind: "waiting" } }));
    const before = sent.length;
    await send();
    expect(sent.length).toBe(before);
    await takeOut(["a", "b"]);
    expect(disk.size).toBe(0);
  });
});
