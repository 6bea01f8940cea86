import { useWords } from "#words";
import styles from "./brief.module.css";

/** What can be printed besides the brief: parts of its annex, and the whole report as it stands below. */
export const partIds = ["ranking", "reasons", "robustness", "before", "weights", "figures", "sources", "whole"] as const;
export type PartId = (typeof partIds)[number];

/** Printed unless the reader says otherwise: with the brief at most four pages. */
export const usualParts: ReadonlySet<PartId> = new Set(["ranking", "reasons", "robustness"]);

type Props = {
  readonly shown: ReadonlySet<PartId>;
  /** Whether a tick is heard: one set before the part has woken up would be lost without a word. */
  readonly ready: boolean;
  readonly onChange: (shown: ReadonlySet<PartId>) => void;
};

/** Ticks for what is printed besides the brief. */
export function Parts({ shown, ready, onChange }: Props) {
  const { handover: text } = useWords("handover");
  const toggled = (id: PartId) => new Set(partIds.filter((each) => (each === id) !== shown.has(each)));
  return (
    <fieldset className={styles.parts} disabled={!ready}>
      <legend>{text.print}</legend>
      {partIds.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={shown.has(id)} onChange={() => onChange(toggled(id))} />{" "}
          {id === "whole" ? text.whole : text.report[id]}
        </label>
      ))}
    </fieldset>
  );
}
