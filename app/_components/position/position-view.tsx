import { useWords } from "#words";
import { hubs } from "@/lib/dataset/products/lookup";
import type { MarketResult } from "@/lib/evaluate";
import { advice } from "@/lib/lanchester/advice";
import type { Position } from "@/lib/lanchester/position";
import { isFirms, isFromFile } from "@/lib/problem/competition";
import { useDataset } from "../../_state/provider";
import { Gap } from "../gap";
import { Link } from "../link";
import { number, Table } from "../table";
import { mirrorText } from "./mirror-text";
import { standInText } from "./stand-in-text";
import { supplierName } from "./supplier-name";

type Props = {
  readonly result: Pick<MarketResult, "market" | "position">;
  readonly exporter: string;
  /** How many suppliers the table lists at most; the exporter is always among them. */
  readonly most: number;
  /** True on the page the link below would lead to. */
  readonly here?: boolean;
};

/** Where the exporter stands among the suppliers of a market: rank, level, range to each rival, market type. */
export function PositionView({ result, exporter, most, here = false }: Props) {
  const words = useWords("ladder", "lanchester", "position");
  const { position: positionText, format, say } = words;
  const dataset = useDataset();
  const { basis, position } = result.position;
  if (basis === "none")
    return <p>{format.sentences([standInText(words, dataset, result.position, exporter, say(result.market.name)), positionText.none])}</p>;
  const nameOf = (name: string) => supplierName(words, dataset, basis, name);
  const fromFile = isFromFile(result.position);
  // A country's share is no firm's: level, role and advice would speak to somebody who is not there.
  const firms = isFirms(result.position);
  return (
    <div className="stack" data-testid="position">
      <p className="small soft">
        {position && fromFile
          ? positionText.fromFile(position.own.name, format.clauses(Object.values(position.definition)))
          : basis === "own"
            ? positionText.own
            : standInText(words, dataset, result.position, exporter, say(result.market.name))}
      </p>
      {result.position.mirror && <p className="small">{mirrorText(words, dataset, result.position.mirror)}</p>}
      {position && (
        <>
          {position.own.sharePct === null ? (
            <p>{positionText.notListed(nameOf(position.own.name), say(result.market.name))}</p>
          ) : (
            <div className="small">
              <Facts position={position} firms={firms} />
            </div>
          )}
          <Suppliers
            position={position}
            nameOf={nameOf}
            most={most}
            isHub={(name) => basis === "country" && hubs.includes(name)}
            head={basis === "country" || fromFile ? positionText.shareOfImports : positionText.share}
          />
          {firms &&
            position.advice.map((key) => (
              <p key={key} className="small">
                <strong>{format.closed(say(advice[key].title))}</strong>
                <Gap />
                {say(advice[key].text)}
              </p>
            ))}
          {position.rest.risks.map((risk) => (
            <p key={risk} className="small soft">
              {positionText.restRisks[risk](nameOf(position.own.name))}
            </p>
          ))}
          <p className="small soft">
            {positionText.rangeNote(format.number(position.rangeFactor, 2))}
            <Gap />
            {positionText.practice}
          </p>
          {!here && (
            <p className="no-print">
              <Link href={`/markets/${result.market.iso3}/competitors`}>{positionText.question(say(result.market.name))}</Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Facts({ position, firms }: { readonly position: Position; readonly firms: boolean }) {
  const { position: positionText, format, say } = useWords("ladder", "lanchester", "position");
  const { own, structure } = position;
  const rung = own.rung;
  return (
    <>
      <p>
        <strong>{format.pct(own.sharePct ?? 0)}</strong>
        {own.rank !== null && format.signs.commas + positionText.rank(own.rank, position.suppliers.length)}
      </p>
      {firms && rung && (
        <p>
          {format.labelled(positionText.level, rung.level ? say(rung.level.name) : positionText.belowLadder)}
          {rung.next && format.signs.clauses + positionText.next(say(rung.next.target.name), format.pct(rung.next.target.sharePct))}
        </p>
      )}
      {structure.type && (
        <p>
          {format.clauses([
            format.labelled(positionText.structure, positionText.structures[structure.type]),
            ...structure.notes.map((note) => positionText.structureNotes[note]()),
          ])}
        </p>
      )}
      {firms && own.role && <p>{format.labelled(positionText.role, positionText.roles[own.role])}</p>}
    </>
  );
}

type SuppliersProps = {
  readonly position: Position;
  readonly nameOf: (name: string) => string;
  readonly most: number;
  readonly head: string;
  readonly isHub: (name: string) => boolean;
};

function Suppliers({ position, nameOf, most, head, isHub }: SuppliersProps) {
  const { position: positionText, format } = useWords("position");
  const shown = position.suppliers.filter((supplier, i) => i < most || supplier.own);
  const hidden = position.suppliers.filter((supplier) => !shown.includes(supplier)).reduce((sum, supplier) => sum + supplier.sharePct, 0);
  return (
    <>
      <Table fits small heads={[positionText.supplier, number(head), positionText.range]}>
        {shown.map((supplier) => {
          const range = position.ranges.find((entry) => entry.name === supplier.name);
          return (
            <tr key={supplier.name}>
              <th scope="row">
                {supplier.own ? <strong>{nameOf(supplier.name)}</strong> : nameOf(supplier.name)}
                {isHub(supplier.name) && <span className="small soft">{format.bracketed("", positionText.hub)}</span>}
              </th>
              <td className="number">{format.pct(supplier.sharePct)}</td>
              <td>{range ? positionText.relation[range.relation] : ""}</td>
            </tr>
          );
        })}
        {hidden + position.rest.sharePct > 0 && (
          <tr>
            <th scope="row">{positionText.others}</th>
            <td className="number">{format.pct(hidden + position.rest.sharePct)}</td>
            <td />
          </tr>
        )}
      </Table>
      {shown.some(({ name }) => isHub(name)) && <p className="small soft">{positionText.hubs}</p>}
    </>
  );
}
