import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A component whose code is fetched when it is first shown; put it inside a `Suspense`. `next/dynamic` does the same for
 * pages rendered ahead of time, and brings more code than most of what would be put off with it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}

/** Long enough after a page has woken up that nobody waits for anything. */
const REST_MS = 3000;

/** Calls back once the page has come to rest, and returns what calls that off. */
export function whenIdle(action: () => void): () => void {
  const timer = setTimeout(() => ("requestIdleCallback" in window ? window.requestIdleCallback(action) : action()), REST_MS);
  return () => clearTimeout(timer);
}
