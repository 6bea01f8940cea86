import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { Plate } from "../../../_components/charts/plate";
import styles from "../pictures.module.css";

type Props = {
  readonly names: readonly string[];
  /** How far each agrees with each, −1 to 1; `null` where the measure says nothing. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly measure: string;
  readonly tableId: string;
};

const LEFT = 190;
const TOP = 30;
const ROW = 28;
const CELL = 58;
/** Steps of shade; by the square, so that what differs near full agreement can be told apart. */
const STEPS = 8;

/** How far every pair of rankings agrees, as heat: the stronger, the more alike; the other colour where they run against each other. */
export function Heat({ names, cells, measure, tableId }: Props) {
  const { compare: compareText, format } = useWords("compare");
  const width = LEFT + CELL * names.length;
  const height = TOP + ROW * names.length;
  const least = pairsOf(cells).sort((a, b) => a.value - b.value)[0];
  const name = least
    ? compareText.heatName(names.length, names[least.row] ?? "", names[least.column] ?? "", format.number(least.value, 2))
    : compareText.agreement;
  return (
    <figure className="stack">
      <Plate
        name={name}
        title={compareText.heatTitle(measure)}
        note={names.map((each, at) => `${at + 1} ${each}`).join(", ")}
        tableId={tableId}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.heat}
      >
        {names.map((each, column) => (
          <text key={each} x={LEFT + CELL * (column + 0.5)} y={18} textAnchor="middle">
            {column + 1}
          </text>
        ))}
        {names.map((each, row) => (
          <g key={each}>
            <text x={LEFT - 10} y={TOP + ROW * row + 18} textAnchor="end" className={styles.market}>
              {`${shortened(each, LONGEST)} ${row + 1}`}
            </text>
            {names.map((other, column) => {
              const value = cells[row]?.[column] ?? null;
              if (row === column) return null;
              return (
                <g key={other}>
                  <rect
                    x={LEFT + CELL * column + 1}
                    y={TOP + ROW * row + 1}
                    width={CELL - 2}
                    height={ROW - 2}
                    className={styles[shadeOf(value)]}
                  />
                  <text x={LEFT + CELL * (column + 0.5)} y={TOP + ROW * row + 18} textAnchor="middle" className={styles.share}>
                    {value === null ? "–" : format.number(value, 2)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </Plate>
    </figure>
  );
}

function shadeOf(value: number | null): string {
  if (value === null) return "shade0";
  return value < 0 ? "against" : `shade${Math.ceil(value * value * STEPS)}`;
}

function pairsOf(cells: Props["cells"]) {
  return cells.flatMap((values, row) =>
    values.flatMap((value, column) => (value !== null && row !== column ? [{ row, column, value }] : [])),
  );
}

const LONGEST = 22;
