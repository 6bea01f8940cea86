import { useEffect, useMemo } from "react";
import { useWords } from "#words";
import type { RankChange } from "@/lib/comparison/changes";
import type { Decision } from "@/lib/decision/schema";
import { differenceBetween } from "@/lib/keep/changes/history";
import { changeText } from "@/lib/report/kept/field-text";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../../../_components/gap";
import { number, Table } from "../../../../_components/table";
import { baseKey, bringBase, useBases } from "../../../../_state/keep/bases";
import { useFigures } from "../../../../_state/keep/use-figures";
import styles from "../../workspace.module.css";

type Props = { readonly workspace: string; readonly id: string; readonly from: number; readonly to: number };

const NONE: readonly Decision[] = [];

/** What changed from one revision to another: what was set otherwise, in words, and what that did to the places. */
export function Between({ workspace, id, from, to }: Props) {
  const words = useWords("costs", "history", "landed", "workspace");
  const { history: text, format, say } = words;
  const first = useBases((bases) => bases[baseKey(id, from)]);
  const second = useBases((bases) => bases[baseKey(id, to)]);
  useEffect(() => {
    void bringBase(workspace, id, from);
    void bringBase(workspace, id, to);
  }, [workspace, id, from, to]);
  const both = useMemo(() => (first && second ? [first, second] : NONE), [first, second]);
  const dataset = useFigures(both);
  const difference = useMemo(
    () => (dataset && first && second ? differenceBetween(first, second, dataset) : null),
    [dataset, first, second],
  );
  if (first === null || second === null) return <p className="soft">{text.unreadable}</p>;
  if (!difference || !dataset) return <p className="soft">{words.workspace.reading}</p>;
  const { fields, places } = difference;
  const moved = places.filter(({ before, after }) => before !== after);
  const nameOf = ({ market }: RankChange) => say(countryName(dataset, market));
  const [was, is] = [places.find(({ before }) => before === 1), places.find(({ after }) => after === 1)];
  const change = ({ before, after }: RankChange) =>
    before === null || after === null ? "" : before > after ? text.up(before - after) : text.down(after - before);
  return (
    <div className={styles.between} data-testid="between">
      <p role="status">
        <strong>{fields.length === 0 ? text.noChange : text.thereAre(fields.length)}</strong>
        <Gap />
        {fields.length > 0 &&
          (!was || !is ? text.noRanking : was.market === is.market ? text.firstStays(nameOf(is)) : text.firstGone(nameOf(was), nameOf(is)))}
      </p>
      <ul className="bulleted small">
        {fields.map((each) => (
          <li key={each.field.join(" ")}>{changeText(each, { dataset, words })}</li>
        ))}
      </ul>
      {fields.length > 0 && moved.length === 0 && <p className="small soft">{text.noneMoved}</p>}
      {moved.length > 0 && (
        <Table small caption={text.places(from, to)} heads={[text.market, number(text.in(from)), number(text.in(to)), text.move]}>
          {moved.map((each) => (
            <tr key={each.market}>
              <th scope="row">{nameOf(each)}</th>
              <td className="number">{each.before === null ? text.unranked : format.number(each.before, 0)}</td>
              <td className="number">{each.after === null ? text.unranked : format.number(each.after, 0)}</td>
              <td>{change(each)}</td>
            </tr>
          ))}
        </Table>
      )}
      {moved.length > 0 && moved.length < places.length && <p className="small soft">{text.others(places.length - moved.length)}</p>}
    </div>
  );
}
