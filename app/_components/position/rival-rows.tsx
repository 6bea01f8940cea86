import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Competition } from "@/lib/decision/schema";
import { Act } from "../act";
import { NumberField } from "../fields/number-field";
import { keepPlace } from "../keep-place";
import styles from "./competition-form.module.css";

type Rivals = Competition["rivals"];
type Props = {
  readonly rivals: Rivals;
  readonly most: number;
  /** Under which name the browser keeps what is typed into the share of one. */
  readonly field: (at: number) => string;
  /** Stands before the names of the fields, where several lists are on one page. */
  readonly before?: string;
  readonly onChange: (rivals: Rivals) => void;
  /** Further buttons beside the one that adds a rival. */
  readonly children?: ReactNode;
};

const SHARE = [0, 100] as const;

/** The rivals in a market or a part of it, each with its share. They have no identity but their place in the list. */
export function RivalRows({ rivals, most, field, before = "", onChange, children }: Props) {
  const { competition } = useWords("competition");
  const text = competition.form;
  const change = (at: number, next: Partial<Rivals[number]>) =>
    onChange(rivals.map((rival, i) => (i === at ? { ...rival, ...next } : rival)));
  return (
    <div data-rows="rival">
      {rivals.map((rival, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={i} className={styles.rival}>
          <input
            value={rival.name}
            maxLength={80}
            aria-label={before + text.rivalName(i + 1)}
            placeholder={text.rivalName(i + 1)}
            onChange={(event) => change(i, { name: event.target.value })}
          />
          <NumberField
            hideLabel
            field={field(i)}
            label={before + text.rivalShare(i + 1)}
            placeholder="%"
            value={rival.sharePct}
            range={SHARE}
            onChange={(sharePct) => change(i, { sharePct: sharePct ?? 0 })}
          />
          <button
            type="button"
            data-remove="rival"
            aria-label={before + text.remove(rival.name || text.rivalName(i + 1))}
            onClick={(event) => {
              keepPlace(event.currentTarget);
              onChange(rivals.filter((_, at) => at !== i));
            }}
          >
            ×
          </button>
        </div>
      ))}
      <div className="row">
        <Act
          data-add="rival"
          aria-label={before ? before + text.add : undefined}
          off={rivals.length >= most}
          onClick={() => onChange([...rivals, { name: "", sharePct: 0 }])}
        >
          {text.add}
        </Act>
        {children}
      </div>
    </div>
  );
}
