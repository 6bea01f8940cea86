"use client";

import { useWords } from "#words";
import { currentOf } from "../../../_components/frame/places";
import { Tabs } from "../../../_components/frame/tabs";
import { usePath } from "../../../_components/link";

/** What is held of one market: its figures, whom one would meet there, and the way to another beside it. */
export function MarketTabs({ iso3, name }: { readonly iso3: string; readonly name: string }) {
  const { market: text } = useWords("market");
  const here = usePath();
  const tabs = [
    ["overview", `/markets/${iso3}`],
    ["competitors", `/markets/${iso3}/competitors`],
    ["beside", `/markets/side-by-side?a=${iso3}`],
  ] as const;
  return (
    <Tabs
      label={text.screensOf(name)}
      tabs={tabs.map(([id, path]) => ({ path, name: text.tabs[id], current: currentOf(here, path, false) }))}
    />
  );
}
