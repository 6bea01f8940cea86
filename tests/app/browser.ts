import { vi } from "vitest";

/** A browser's storage in memory; `full` refuses everything new. */
export function madeStorage(full = false): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, text) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      held.set(key, String(text));
    },
  };
}

/** As much of a browser as the state needs: its storage, a tab's own storage, and the address the tab stands at. */
export function openBrowser(address: string, storage: Storage = madeStorage(), tab: Storage = madeStorage()): Storage {
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("sessionStorage", tab);
  const location = { href: address };
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, url: URL) => {
      location.href = url.toString();
    },
  };
  vi.stubGlobal("window", { location, history, addEventListener: () => undefined, removeEventListener: () => undefined });
  return storage;
}
