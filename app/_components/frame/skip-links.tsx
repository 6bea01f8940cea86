"use client";

import { useWords } from "#words";
import { usePath } from "../link";
import { places } from "./places";

/** The first things the keyboard meets: ways past the header, to the content and to what matters most in it. */
export function SkipLinks() {
  const { t } = useWords();
  const here = usePath();
  const landmarks = places.find(({ path }) => path === here)?.landmarks ?? [];
  return (
    <>
      <a className="visually-hidden skip" href="#content">
        {t.app.skip}
      </a>
      {landmarks.map((id) => (
        <a key={id} className="visually-hidden skip" href={`#${id}`}>
          {t.app.skipTo[id]}
        </a>
      ))}
    </>
  );
}
