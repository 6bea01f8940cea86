"use client";

import { useWords } from "#words";
import type { Drawn } from "@/lib/charts/picture/compose";
import type { Named } from "@/lib/report/export/credit";
import { Fold } from "../../fold";
import { later } from "../../later";
import styles from "./picture-menu.module.css";

// What makes pictures is fetched when one is first wanted.
const Tools = later(() => import("./picture-tools").then((module) => module.PictureTools));

export type PictureOf = {
  /** The chart's name: what the picture is titled, and what tells its menu from those of others. */
  readonly name: string;
  /** What stands above the picture, where its name says more than a title should. */
  readonly title?: string | undefined;
  /** What its signs mean, where the screen says so beside the chart. */
  readonly note?: string | undefined;
  /** The sources of what is drawn; without them those of the decision on show. */
  readonly sources?: readonly Named[] | undefined;
  /** Draws it for paper. `null` where there is nothing to draw. */
  readonly draw: () => Promise<Drawn | null>;
};

/** Takes a chart away as a picture: a quiet word below it, and behind that the ways to. */
export function PictureMenu(props: PictureOf) {
  const { pictures: text } = useWords("pictures");
  return (
    <Fold
      className={`${styles.menu} no-print`}
      title={
        <span className="small">
          <span aria-hidden="true">{text.menu}</span>
          <span className="visually-hidden">{text.menuOf(props.title ?? props.name)}</span>
        </span>
      }
    >
      <Tools {...props} />
    </Fold>
  );
}
