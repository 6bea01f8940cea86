import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A component whose code is fetched when it is first shown; put it inside a `Suspense`. `next/dynamic` does the same for
 * pages rendered ahead of time, and brings more code than most of what would be put off with it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
