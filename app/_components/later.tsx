import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { Part } from "@/lib/i18n/en";
import { loadWords } from "../_language/load";
import { type Sleep, sleepUntil } from "./sleep";

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
 * The same for a part that the server sends whole: its code and its words are fetched once somebody is there (see `here`), and
 * what was sent stands until then. What is pressed meanwhile nobody hears: it holds nothing but links, and folds and popovers that
 * the browser itself opens and that look, when they wake up, whether they are open.
 */
export function sleeping<Props extends object>(load: () => Promise<ComponentType<Props>>, ...words: readonly Part[]): ComponentType<Props> {
  const Content = later(load);
  const sleep = sleepUntil((language) => Promise.all([load(), loadWords(language, ...words)]));
  // biome-ignore lint/correctness/noComponentHookFactories: called where modules are read, once for each part.
  return function Sleeping(props: Props) {
    return (
      <Asleep until={sleep}>
        <Content {...props} />
      </Asleep>
    );
  };
}

type Props = {
  readonly children: ReactNode;
  /** Where given, nothing is fetched for the part before this sleep is over. */
  readonly until?: Sleep;
  /** Is called once what stands there is the reader's own. */
  readonly onAwake?: () => void;
};

/**
 * A part that the server sends and whose code comes after the page's. Until it has woken up it stays as it was sent: React
 * holds back every update of the page, a letter just typed among them, where one reaches a part that still sleeps.
 */
export function Asleep({ children, until, onAwake }: Props) {
  const [awake, setAwake] = useState(false);
  const part = (
    <Suspense fallback={null}>
      <Gate until={until}>
        {children}
        <Waking tell={setAwake} />
      </Gate>
    </Suspense>
  );
  const [sent] = useState(part);
  useEffect(() => {
    if (awake) onAwake?.();
  }, [awake, onAwake]);
  return awake ? part : sent;
}

/** Lets nothing of a part be made before its sleep is over: React would fetch its code. */
function Gate({ until, children }: { readonly until: Sleep | undefined; readonly children: ReactNode }) {
  if (until && !until.isOver()) throw until.end();
  return children;
}

/** Wakes up together with what stands beside it. */
function Waking({ tell }: { readonly tell: (awake: boolean) => void }) {
  useEffect(() => tell(true), [tell]);
  return null;
}
