/** By any of these somebody shows to be there: with a pointer, a key, by scrolling, or through a tool that does it for them. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "scroll", "focusin", "input", "click"] as const;

/** Whoever has a page open for so long reads it. */
const STAYED_MS = 15_000;

/** Longest wait for a moment without work. */
const BUSY_MS = 500;

let tell = () => {};
/** Resolves once somebody is there, never on the server. Until then a page costs no more than what it says. */
export const here = new Promise<void>((done) => {
  tell = done;
});

/** Takes somebody for there: what is to be shown is not what the server sent. */
export function takeForHere(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, see, true);
  tell();
}

function see(event: Event): void {
  // Browsers report a pointer that rests, too, once a page has come under it.
  const rests = event instanceof PointerEvent && event.type === "pointermove" && event.movementX === 0 && event.movementY === 0;
  if (!rests) takeForHere();
}

if (typeof window !== "undefined") {
  for (const sign of SIGNS) window.addEventListener(sign, see, { capture: true, passive: true });
  setTimeout(takeForHere, STAYED_MS);
}

/** Calls back once somebody is there and the page has a moment without work, and returns what calls that off. */
export function onceHere(action: () => void): () => void {
  let off = false;
  const go = () => {
    if (!off) action();
  };
  void here.then(() => ("requestIdleCallback" in window ? window.requestIdleCallback(go, { timeout: BUSY_MS }) : setTimeout(go, 0)));
  return () => {
    off = true;
  };
}
