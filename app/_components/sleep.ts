import { pageOf } from "@/lib/i18n/address";
import type { Language } from "@/lib/i18n/text";
import { here } from "../_state/here";

/** What a part of a page sleeps until: somebody to be there, and what it takes to wake up to have come in. */
export type Sleep = {
  isOver(): boolean;
  /** Begins to wait for the end. */
  end(): Promise<void>;
};

const AGAIN_MS = 3000;

/**
 * A sleep that begins with the page. On the server there is none: what sleeps in the browser is written there. Where the server
 * is gone when somebody comes it goes on, what was sent stays to be read, and what is missing is asked for again and again.
 *
 * @param load fetches what it takes to wake up, in the language of the page
 */
export function sleepUntil(load: (language: Language) => Promise<unknown>): Sleep {
  let over = typeof window === "undefined";
  let coming: Promise<void> | null = null;
  async function loaded(): Promise<void> {
    await load(pageOf(window.location.pathname).language).catch(() => new Promise((done) => setTimeout(done, AGAIN_MS)).then(loaded));
    over = true;
  }
  return {
    isOver: () => over,
    end() {
      coming ??= here.then(loaded);
      return coming;
    },
  };
}
