import { type ComponentType, lazy, Suspense } from "react";

/**
 * A component whose code is fetched when it is first shown; until then there is nothing in its place. `next/dynamic` does
 * the same for pages rendered ahead of time, and brings more code than most of what would be put off with it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
