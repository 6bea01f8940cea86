"use client";

import { useWords } from "#words";
import { usePath } from "../link";
import { currentOf, placeOf } from "./places";
import { Tabs } from "./tabs";

/** The screens of the place one is at, beside each other. */
export function Parts() {
  const { t } = useWords();
  const here = usePath();
  const found = placeOf(here);
  if (!found) return null;
  const { place, part } = found;
  return (
    <Tabs
      label={t.nav.partsOf(t.nav.places[place.id])}
      tabs={place.parts.map(({ id, path }) => ({ path, name: t.nav.parts[id], current: currentOf(here, path, part === id) }))}
    />
  );
}
