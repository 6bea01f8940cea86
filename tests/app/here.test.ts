import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** A pointer's event, as much of it as is looked at. */
class Pointer extends Event {
  constructor(
    type: string,
    readonly movementX: number,
    readonly movementY: number,
  ) {
    super(type);
  }
}

/** Both modules as a page that has just been opened has them. */
async function opened() {
  vi.resetModules();
  const here = await import("@/app/_state/here");
  const { sleepUntil } = await import("@/app/_components/sleep");
  return { ...here, sleepUntil };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("PointerEvent", Pointer);
  vi.stubGlobal("window", Object.assign(new EventTarget(), { location: { pathname: "/zh/check" } }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("somebody is there", () => {
  const signs = ["pointerdown", "keydown", "wheel", "scroll", "focusin", "input", "click"];
  test.each([...signs.map((type) => new Event(type)), new Pointer("pointermove", 0, -1)])("by a sign of that: $type", async (sign) => {
    const { here } = await opened();
    const came = vi.fn();
    void here.then(came);
    await vi.advanceTimersByTimeAsync(0);
    expect(came).not.toHaveBeenCalled();
    window.dispatchEvent(sign);
    await vi.advanceTimersByTimeAsync(0);
    expect(came).toHaveBeenCalledOnce();
  });

  test("not by a pointer that rests where a page came under it; by staying for a quarter of a minute", async () => {
    const { here } = await opened();
    const came = vi.fn();
    void here.then(came);
    window.dispatchEvent(new Pointer("pointermove", 0, 0));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(came).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(came).toHaveBeenCalledOnce();
  });

  test("or is taken for there; what was called off is not called", async () => {
    const { onceHere, takeForHere } = await opened();
    const [wanted, unwanted] = [vi.fn(), vi.fn()];
    onceHere(wanted);
    onceHere(unwanted)();
    takeForHere();
    await vi.advanceTimersByTimeAsync(0);
    expect(wanted).toHaveBeenCalledOnce();
    expect(unwanted).not.toHaveBeenCalled();
  });
});

describe("a sleep", () => {
  test("fetches nothing before somebody is there, and then once, in the language of the page", async () => {
    const { sleepUntil, takeForHere } = await opened();
    const load = vi.fn(async () => undefined);
    const sleep = sleepUntil(load);
    const ends = [sleep.end(), sleep.end()];
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).not.toHaveBeenCalled();
    takeForHere();
    await Promise.all(ends);
    expect(load.mock.calls).toEqual([["zh"]]);
    expect(sleep.isOver()).toBe(true);
  });

  test("fetches nothing for a part that is not shown", async () => {
    const { sleepUntil, takeForHere } = await opened();
    const load = vi.fn(async () => undefined);
    sleepUntil(load);
    takeForHere();
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).not.toHaveBeenCalled();
  });

  test("goes on while what it takes to wake up cannot be fetched", async () => {
    const { sleepUntil, takeForHere } = await opened();
    const load = vi.fn().mockRejectedValueOnce(new Error("gone")).mockRejectedValueOnce(new Error("gone")).mockResolvedValue(undefined);
    const sleep = sleepUntil(load);
    const end = sleep.end();
    takeForHere();
    await vi.advanceTimersByTimeAsync(5999);
    expect(load).toHaveBeenCalledTimes(2);
    expect(sleep.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await end;
    expect(load).toHaveBeenCalledTimes(3);
    expect(sleep.isOver()).toBe(true);
  });

  test("is none on the server, where all is written", async () => {
    vi.unstubAllGlobals();
    const { sleepUntil } = await opened();
    const load = vi.fn();
    const sleep = sleepUntil(load);
    expect(sleep.isOver()).toBe(true);
    expect(load).not.toHaveBeenCalled();
  });
});
