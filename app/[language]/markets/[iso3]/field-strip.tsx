import { useWords } from "#words";
import { placeInField } from "@/lib/charts/field-place";
import type { Indicator } from "@/lib/dataset/schema";
import { Strip } from "../../../_components/charts/strip";
import styles from "./field-strip.module.css";

type Props = {
  readonly indicator: Indicator;
  readonly value: number;
  /** The known figures of the ticked markets and of this one. */
  readonly field: readonly number[];
  /** True where the figure was filled in: it is drawn as a ring and takes no place. */
  readonly filled: boolean;
};

const WIDTH = 160;

/** Where a figure stands between the worst (left) and the best (right) of the field, with the middle and everyone else. */
export function FieldStrip({ indicator, value, field, filled }: Props) {
  const { market: marketText, format } = useWords("market");
  const place = placeInField(value, field, indicator.direction);
  const [left, centre, right] = [place.worst, place.middle, place.best].map((figure) => format.value(indicator, figure)) as [
    string,
    string,
    string,
  ];
  return (
    <div className={styles.strip}>
      <span className={styles.place}>{filled ? marketText.noPlace : marketText.place(place.rank, place.of)}</span>
      <Strip place={place} filled={filled} name={marketText.strip(left, centre, right)} width={WIDTH} />
      <span className={styles.ends} aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </span>
    </div>
  );
}
