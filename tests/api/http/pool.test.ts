import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rank } from "@/lib/api/operations/rank";
import { buildPrograms } from "@/scripts/support/build.mjs";
import { type Pool, poolOf } from "@/server/api/pool";
import { data } from "../refused";

let folder = "";
const pools: Pool[] = [];
const pool = (threads: number, queue: number, seconds: number) => {
  const made = poolOf(join(folder, "api-worker.mjs"), { threads, queue, seconds });
  pools.push(made);
  return made;
};
const bytesOf = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));
/** Many times longer than any time limit below. */
const heavy = () => ({
  id: "smaa",
  bytes: bytesOf({
    method: "edas",
    matrix: Array.from({ length: 100 }, (_, i) => Array.from({ length: 40 }, (_, j) => ((i * 37 + j * 11) % 101) + 1)),
    directions: Array.from({ length: 40 }, () => "benefit"),
    samples: 6000,
  }),
});
const never = new AbortController().signal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "caravan-pool-"));
  await buildPrograms(folder);
});
afterAll(async () => {
  await Promise.all(pools.map((each) => each.close()));
  rmSync(folder, { recursive: true });
});

describe("the pool", () => {
  test("answers as the operation does, and what is wrong with a body as a problem", async () => {
    const [example] = rank.examples(data);
    const threads = pool(1, 4, 60);
    const { status, text } = await threads.run({ id: "rank", bytes: bytesOf(example?.body) }, never);
    expect([status, JSON.parse(text)]).toEqual([200, JSON.parse(JSON.stringify(rank.run(example?.body, data)))]);
    expect((await threads.run({ id: "rank", bytes: bytesOf({}) }, never)).status).toBe(422);
    expect((await threads.run({ id: "rank", bytes: new TextEncoder().encode("{") }, never)).status).toBe(400);
  });

  test("gives up what takes longer than its time, and goes on working", async () => {
    const threads = pool(1, 4, 0.3);
    await expect(threads.run(heavy(), never)).rejects.toMatchObject({ kind: "busy" });
    const after = pool(1, 4, 60);
    expect((await after.run({ id: "rank", bytes: bytesOf({}) }, never)).status).toBe(422);
  });

  test("turns away what would have to wait behind too many others", async () => {
    const threads = pool(1, 1, 60);
    const gone = new AbortController();
    const under = [threads.run(heavy(), gone.signal), threads.run(heavy(), gone.signal)];
    const ends = Promise.allSettled(under);
    expect(threads.isFull()).toBe(true);
    await expect(threads.run(heavy(), never)).rejects.toMatchObject({ kind: "busy" });
    gone.abort();
    expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(threads.isFull()).toBe(false);
  });
});
