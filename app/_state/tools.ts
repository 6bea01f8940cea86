import { useSyncExternalStore } from "react";
import type { Decision } from "@/lib/decision/schema";
import type { Method } from "@/lib/madm/method";
import { topsis } from "@/lib/madm/methods/topsis";
import { methodNames } from "@/lib/madm/schema/names";
import type { MarginsOf } from "@/lib/problem/asked/with-costs";
import type { listedOptions } from "@/lib/problem/method-options";

/** What evaluates a decision: ranking methods, and what reckons in money. */
type Tools = {
  readonly methods: readonly Method[];
  readonly listed: typeof listedOptions | null;
  readonly marginsOf: MarginsOf | null;
};

/** Those that are here: at first what the worked example needs, then all of them. */
let held: Tools = { methods: [topsis], listed: null, marginsOf: null };
let coming: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches all tools, once. Where that fails the next call tries again. */
export function holdTools(): Promise<void> {
  coming ??= Promise.all([
    import("@/lib/madm/registry"),
    import("@/lib/problem/method-options"),
    import("@/lib/problem/asked/cost-figures"),
  ])
    .then(([{ methods }, { listedOptions: listed }, { marginFigures: marginsOf }]) => {
      held = { methods, listed, marginsOf };
      for (const listener of listeners) listener();
    })
    .catch(() => {
      coming = null;
    });
  return coming;
}

/** Fetches what a decision needs. `null` where it is here, or where there is no such method. */
export function bringTools({ method: { id }, costs }: Pick<Decision, "method" | "costs">): Promise<void> | null {
  const lacks = Object.hasOwn(methodNames, id) && !held.methods.some((method) => method.id === id);
  return lacks || (costs !== undefined && held.marginsOf === null) ? holdTools() : null;
}

/**
 * What a component takes of the tools that are here. It is drawn anew only where that is another: most tools come once a page
 * stands that has no use for them.
 */
export function useTool<Tool>(pick: (tools: Tools) => Tool): Tool {
  const now = () => pick(held);
  return useSyncExternalStore(listen, now, now);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
