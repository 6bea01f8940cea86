import { useSyncExternalStore } from "react";
import type { Decision } from "@/lib/decision/schema";
import type { Method } from "@/lib/madm/method";
import { topsis } from "@/lib/madm/methods/topsis";
import { methodNames } from "@/lib/madm/schema/names";

/** The methods that are here: at first that of the worked example alone, then all of them. */
let held: readonly Method[] = [topsis];
let coming: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches every method, once. Where that fails the next call tries again. */
export function holdMethods(): Promise<void> {
  coming ??= import("@/lib/madm/registry")
    .then(({ methods }) => {
      held = methods;
      for (const listener of listeners) listener();
    })
    .catch(() => {
      coming = null;
    });
  return coming;
}

/** Fetches the method of a decision. `null` where it is here, or where there is no such method. */
export function bringMethod({ method: { id } }: Pick<Decision, "method">): Promise<void> | null {
  return Object.hasOwn(methodNames, id) && !held.some((method) => method.id === id) ? holdMethods() : null;
}

/** The methods that are here. */
export function useMethods(): readonly Method[] {
  return useSyncExternalStore(listen, now, now);
}

const now = () => held;
function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
