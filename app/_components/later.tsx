import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense, useEffect, useState } from "react";

/**
 * A component whose code is fetched when it is first shown; put it inside a `Suspense`. `next/dynamic` does the same for
 * pages rendered ahead of time, and brings more code than most of what would be put off with it.
 *
 * Its style sheets stand in `later-sheets`: while one that comes later is loading, React shows nothing of what is clicked or
 * typed meanwhile.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}

/**
 * A part that the server sends and whose code comes after the page's. Until it has woken up it stays as it was sent: React
 * holds back every update of the page, a letter just typed among them, where one reaches a part that still sleeps.
 *
 * @param onAwake is called once what stands there is the reader's own
 */
export function Asleep({ children, onAwake }: { readonly children: ReactNode; readonly onAwake?: () => void }) {
  const [awake, setAwake] = useState(false);
  const part = (
    <Suspense fallback={null}>
      {children}
      <Waking tell={setAwake} />
    </Suspense>
  );
  const [sent] = useState(part);
  useEffect(() => {
    if (awake) onAwake?.();
  }, [awake, onAwake]);
  return awake ? part : sent;
}

/** Wakes up together with what stands beside it. */
function Waking({ tell }: { readonly tell: (awake: boolean) => void }) {
  useEffect(() => tell(true), [tell]);
  return null;
}

/** Long enough after a page has woken up that nobody waits for anything. */
const REST_MS = 3000;

/** Calls back once the page has come to rest, and returns what calls that off. */
export function whenIdle(action: () => void): () => void {
  const timer = setTimeout(() => ("requestIdleCallback" in window ? window.requestIdleCallback(action) : action()), REST_MS);
  return () => clearTimeout(timer);
}
