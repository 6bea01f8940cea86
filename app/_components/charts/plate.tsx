"use client";

import { type ComponentPropsWithoutRef, useRef } from "react";
import type { PictureOf } from "./export/picture-menu";
import { PictureMenu } from "./export/picture-menu";

export type PlateProps = Omit<PictureOf, "draw"> &
  Omit<ComponentPropsWithoutRef<"svg">, "name"> & {
    /** Id of the table with the same figures. */
    readonly tableId?: string | undefined;
  };

/** A chart that is drawn here, whatever it looks like: it scrolls by itself where the screen is narrow, has a name, and can be taken away as a picture. */
export function Plate({ name, title, note, sources, tableId, children, ...svg }: PlateProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const draw = async () => {
    const { drawnSvg } = await import("./export/of-svg");
    return drawing.current && drawnSvg(drawing.current);
  };
  return (
    <>
      <section className="scroll" tabIndex={0} aria-label={name}>
        <svg ref={drawing} role="img" aria-label={name} aria-details={tableId} {...svg}>
          {children}
        </svg>
      </section>
      <PictureMenu name={name} title={title} note={note} sources={sources} draw={draw} />
    </>
  );
}
