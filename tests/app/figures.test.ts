import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyLanguage, wordsIn } from "@/app/_language/all-words";
import { dataset } from "@/app/_server/data";
import { figuresIn } from "@/app/_server/figures";
import { readFigures } from "@/app/_state/figures";
import { GET } from "@/app/api/figures/[language]/[hash]/route";
import { unpack } from "@/lib/dataset/screen";

const spoken = everyLanguage.map(({ language }) => language);

/** What the server answers at an address of figures. */
async function asked(address: string): Promise<Response> {
  const [language = "", hash = ""] = address.split("/").slice(-2);
  return GET(new Request(`http://localhost${address}`), { params: Promise.resolve({ language, hash }) });
}

/** What is thrown while figures are not here; `null` where they are. */
function waiting(address: string): Promise<void> | null {
  try {
    readFigures(address);
    return null;
  } catch (promise) {
    return promise as Promise<void>;
  }
}

describe("the figures of a page, on the server", () => {
  test.each(spoken)("are one file in %s that never changes, and the page is written with what is in it", async (language) => {
    const { address, text } = figuresIn(wordsIn(language));
    const response = await asked(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response.text()).toBe(text);
    expect(readFigures(address)).toEqual(unpack(JSON.parse(text)));
    expect(readFigures(address).version).toBe(dataset().version);
  });

  test("stand under another address in each language, and say other words", () => {
    const all = spoken.map((language) => figuresIn(wordsIn(language)));
    expect(new Set(all.map(({ address }) => address.split("/").at(-1))).size).toBe(spoken.length);
    const defined = all.map(({ address }) => readFigures(address).indicators[0]?.definition ?? { en: "" });
    expect(defined.map((definition) => Object.keys(definition))).toEqual(spoken.map((language) => [...new Set(["en", language])]));
  });

  test("are not found under the hash of anything else, another language's included", async () => {
    const hashes = spoken.map((language) => figuresIn(wordsIn(language)).address.split("/").at(-1));
    const others = [`en/${hashes[1]}`, `xx/${hashes[0]}`, `zh/${hashes[0]}`, "en/0000000000000000", `en/${dataset().version}`];
    for (const other of others) {
      const response = await asked(`/api/figures/${other}`);
      expect([other, response.status, await response.text()]).toEqual([other, 404, ""]);
    }
  });
});

describe("the figures of a page, in the browser", () => {
  const { text } = figuresIn(wordsIn("en"));
  const here = () => new Response(text);
  const gone = () => new Response(null, { status: 404 });
  const reload = vi.fn();
  const window = Object.assign(new EventTarget(), { location: { reload } });
  let visit = "navigate";
  let addresses = 0;
  const newAddress = () => `/api/figures/en/${addresses++}`;

  /** Lets the server give these answers, one after the other; where one throws nothing comes back. */
  function answering(...answers: readonly (() => Response)[]) {
    const fetch = vi.fn(async () => (answers[Math.min(fetch.mock.calls.length, answers.length) - 1] as () => Response)());
    vi.stubGlobal("fetch", fetch);
    return fetch;
  }
  const failing = () => {
    throw new TypeError("Failed to fetch");
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.stubGlobal("window", window);
    vi.stubGlobal("performance", { getEntriesByType: () => [{ type: visit }] });
    visit = "navigate";
    reload.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("are waited for, fetched once, and are then the same each time", async () => {
    const fetch = answering(here);
    const address = newAddress();
    const promise = waiting(address);
    expect(waiting(address)).toBe(promise);
    await promise;
    expect(readFigures(address)).toEqual(unpack(JSON.parse(text)));
    expect(readFigures(address)).toBe(readFigures(address));
    expect(fetch.mock.calls).toEqual([[address]]);
  });

  test.each([
    ["cannot be fetched", failing],
    ["are refused for now", () => new Response("{}", { status: 429 })],
    ["come broken", () => new Response(text.slice(0, 100))],
    ["are something else", () => new Response("{}")],
  ])("are asked for again, ever later, where they %s", async (_, bad) => {
    const fetch = answering(bad, bad, here);
    const address = newAddress();
    const promise = waiting(address);
    await vi.advanceTimersByTimeAsync(999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(waiting(address)).toBe(promise);
    await vi.advanceTimersByTimeAsync(2000);
    await promise;
    expect(waiting(address)).toBeNull();
    expect(reload).not.toHaveBeenCalled();
  });

  test("are asked for at once when the network is back, and after a minute at the latest", async () => {
    const fetch = answering(failing);
    const address = newAddress();
    waiting(address);
    await vi.advanceTimersByTimeAsync(0);
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(600_000);
    const calls = fetch.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch).toHaveBeenCalledTimes(calls + 1);
  });

  test("that the server has no more bring the page that fits its new ones, once", async () => {
    answering(gone);
    waiting(newAddress());
    await vi.advanceTimersByTimeAsync(0);
    expect(reload).toHaveBeenCalledTimes(1);
    visit = "reload";
    waiting(newAddress());
    await vi.advanceTimersByTimeAsync(0);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
