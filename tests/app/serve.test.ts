import { afterEach, describe, expect, test, vi } from "vitest";
import type { Asked, Told } from "@/app/_workers/line";
import { type Port, serve, sparingly } from "@/app/_workers/serve";
import { Refusal } from "@/lib/math/refusal";

type Ask = { readonly name: string; readonly steps: number };
type Answer = { readonly kind: "step"; readonly of: string; readonly step: number } | { readonly kind: "unreadable" };

/** A worker's global without a thread, and what was posted from it. */
function stage(order: "latest" | "in-turn", answersTo: Parameters<typeof serve<Ask, Answer>>[0] = steps, failed?: () => Answer | null) {
  const heard: Told<Answer>[] = [];
  const port: Port<Ask, Answer> = { onmessage: null, postMessage: (message) => heard.push(message) };
  serve(answersTo, { order, ...(failed && { failed }) }, port);
  let number = 0;
  const ask = (name: string, count = 3) =>
    port.onmessage?.({ data: { number: ++number, ask: { name, steps: count } } } as MessageEvent<Asked<Ask>>);
  return {
    heard,
    ask,
    of: () => heard.map(({ number: to, answer }) => `${to} ${answer.kind === "step" ? answer.of + answer.step : answer.kind}`),
  };
}

function* steps({ name, steps: count }: Ask): Generator<Answer> {
  for (let step = 1; step <= count; step++) yield { kind: "step", of: name, step };
}

const settled = () => new Promise((go) => setTimeout(go, 40));

describe("a worker's end of a line", () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each(["latest", "in-turn"] as const)("tells every answer under the number of its question (%s)", async (order) => {
    const { ask, of } = stage(order);
    ask("a");
    await settled();
    ask("b", 1);
    await settled();
    expect(of()).toEqual(["1 a1", "1 a2", "1 a3", "2 b1"]);
  });

  test("lets a later question take the place of the one under way", async () => {
    const { ask, of } = stage("latest");
    ask("a");
    ask("b");
    await settled();
    expect(of().filter((line) => line.startsWith("1")).length).toBeLessThan(3);
    expect(of().slice(-3)).toEqual(["2 b1", "2 b2", "2 b3"]);
  });

  test("takes questions in turn, where the earlier one still has something to wait for, and goes on after one that failed", async () => {
    const { ask, of } = stage(
      "in-turn",
      async function* (asked) {
        await new Promise((go) => setTimeout(go, 5));
        if (asked.name === "b") throw new Error("torn");
        yield* steps(asked);
      },
      () => ({ kind: "unreadable" }),
    );
    for (const name of ["a", "b", "c"]) ask(name, 1);
    await settled();
    expect(of()).toEqual(["1 a1", "2 unreadable", "3 c1"]);
  });

  test("hands a refusal over with its issues", async () => {
    const issues = [{ code: "contradiction", path: [], values: {} }] as const;
    const { ask, heard } = stage("latest", () => {
      throw new Refusal(issues);
    });
    ask("a");
    await settled();
    expect(heard).toEqual([{ number: 1, answer: { kind: "refused", issues } }]);
  });

  test("reports what is no answer and no refusal as the fault it is", async () => {
    const report = vi.fn();
    vi.stubGlobal("reportError", report);
    const fault = new Error("a slip of ours");
    const { ask, heard } = stage("in-turn", () => {
      throw fault;
    });
    ask("a");
    await settled();
    expect([heard, report.mock.calls]).toEqual([[], [[fault]]]);
  });

  test("tells what cannot be yielded, at once", async () => {
    const { ask, of } = stage("in-turn", function* (asked, tell) {
      tell({ kind: "unreadable" });
      yield* steps(asked);
    });
    ask("a", 1);
    await settled();
    expect(of()).toEqual(["1 unreadable", "1 a1"]);
  });
});

test("progress is handed on in steps that can be seen", () => {
  const told: number[] = [];
  const tell = sparingly((part) => told.push(part));
  for (let k = 1; k <= 1000; k++) tell(k / 1000);
  expect(told.length).toBeLessThanOrEqual(50);
  expect(told.length).toBeGreaterThan(30);
});
