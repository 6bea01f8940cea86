import { useWords } from "#words";
import type { Position } from "@/lib/lanchester/position";
import { rungOf, targets } from "@/lib/lanchester/targets";
import { number, Table } from "../../../../_components/table";
import styles from "./compete.module.css";

type Props = {
  readonly position: Position;
  /** True where the own share is a firm's: only then is anybody told where they stand. */
  readonly firms: boolean;
  readonly nameOf: (name: string) => string;
};

/** The ladder of share targets with everyone on their rung: the level a firm has reached and its next one are marked in words. */
export function Ladder({ position, firms, nameOf }: Props) {
  const { position: positionText, compete: competeText, format, say } = useWords("compete", "ladder", "lanchester", "position");
  const text = competeText.ladder;
  const rung = firms ? position.own.rung : null;
  const standing = (id: string | null) =>
    position.suppliers.filter((supplier) => (rungOf(supplier.sharePct).level?.id ?? null) === id).map((supplier) => nameOf(supplier.name));
  const origins = [...new Set(targets.map(({ origin }) => origin))];
  return (
    <>
      <Table small caption={text.caption} testId="ladder" heads={[text.target, number(text.from), text.who]}>
        {targets.map((target) => {
          const reached = rung?.level?.id === target.id;
          const next = rung?.next?.target.id === target.id ? rung.next : null;
          return (
            <tr key={target.id} className={reached ? styles.own : next ? styles.next : undefined}>
              <th scope="row">
                {say(target.name)}
                <p className={`small soft ${styles.meaning}`}>{say(target.meaning)}</p>
              </th>
              <td className="number">{format.pct(target.sharePct)}</td>
              <td>
                {format.list(standing(target.id))}
                {reached && <p>{text.here}</p>}
                {next && <p>{text.next(format.number(next.pointsMissing, 1))}</p>}
              </td>
            </tr>
          );
        })}
        <tr className={rung && rung.level === null ? styles.own : undefined}>
          <th scope="row">{positionText.belowLadder}</th>
          <td className="number">{format.pct(0)}</td>
          <td>
            {format.list(standing(null))}
            {rung && rung.level === null && <p>{text.here}</p>}
          </td>
        </tr>
      </Table>
      <ul className="small soft">
        {origins.map((origin) => (
          <li key={origin.key}>
            {text.origin(format.list(targets.filter((one) => one.origin === origin).map(({ name }) => say(name))), say(origin))}
          </li>
        ))}
      </ul>
    </>
  );
}
