import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Role } from "@/lib/keep/roles";
import { widthOf } from "@/lib/keep/weigh/together";
import type { WeighingView } from "@/lib/keep/weigh/view";
import { Link } from "../../../../../../_components/link";
import { number, Table } from "../../../../../../_components/table";
import type { Item } from "../../../../../../_components/weigh/order-list";
import { workspaces } from "../../../../../../_state/keep/ask";
import type { Common } from "../common";
import own from "./result.module.css";

/** Places that are shown before one asks for all. */
const PLACES = 5;

type Props = Common & {
  readonly view: WeighingView;
  readonly items: readonly Item[];
  readonly nameOf: (iso3: string) => string;
};

/** What closing made of it: the ranking, where it stands now, and for the owner the way to a second round. */
export function Closed({ workspace, weighting, view, items, nameOf }: Props) {
  const { weighing, format } = useWords("weighing");
  const { result: text } = weighing;
  const [all, setAll] = useState(false);
  const role = useRole(workspace);
  const { evaluation, alone, together } = view;
  const results = evaluation.ok ? evaluation.results : [];
  const [widest] = together.apart;
  const ends = widest ? [widest.shares[0]?.who, widest.shares.at(-1)?.who] : [];
  const names = ends.flatMap((who) => (typeof who === "number" ? [alone[who]?.name ?? ""] : []));
  const isApart = widest !== undefined && names.length === 2 && view.people > 1 && widthOf(widest) > 0;
  return (
    <section className={own.part} data-testid="new-ranking">
      <h2 data-arrival tabIndex={-1}>
        {text.ranking}
      </h2>
      {weighting.revision !== null && <p>{text.closed(format.number(weighting.revision, 0))}</p>}
      <Table fits name={text.ranking} heads={[number(text.rank), text.market, number(text.score)]}>
        {results.slice(0, all ? results.length : PLACES).map(({ market, rank, score }) => (
          <tr key={market.iso3}>
            <td className="number">{rank}</td>
            <th scope="row">{nameOf(market.iso3)}</th>
            <td className="number">{format.score(score)}</td>
          </tr>
        ))}
      </Table>
      {!all && results.length > PLACES && (
        <p>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {text.all2(format.number(results.length, 0))}
          </button>
        </p>
      )}
      {role && role !== "weigh" && (
        <div className="stack">
          <p className="row">
            <Link href={`/w/${workspace}/${weighting.decision.id}`}>{text.toDecision}</Link>
            {role === "own" && (
              <Link href={`/w/${workspace}/weigh/new?decision=${weighting.decision.id}&way=${weighting.way}`}>{text.again}</Link>
            )}
          </p>
          {role === "own" && isApart && (
            <p className="small soft">{text.againHelp(format.list(names), items.find(({ id }) => id === widest.id)?.name ?? widest.id)}</p>
          )}
        </div>
      )}
    </section>
  );
}

/** What one is in the workspace, by what this browser was let in as; `null` until that is known. */
function useRole(workspace: string): Role | null {
  const [role, setRole] = useState<Role | null>(null);
  useEffect(() => {
    let left = false;
    void workspaces.all().then((answer) => {
      const mine = answer.ok ? answer.value.workspaces.find(({ id }) => id === workspace) : undefined;
      if (!left) setRole(mine?.role ?? null);
    });
    return () => {
      left = true;
    };
  }, [workspace]);
  return role;
}
