"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import { compareDecisions, type RankChange } from "@/lib/comparison/changes";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { countryName } from "@/lib/report/names";
import { FilePicker } from "../../../_components/fields/file-picker";
import { Parts } from "../../../_components/frame/parts";
import { number, Table } from "../../../_components/table";
import { UnreadFile } from "../../../_components/unread-file";
import { useDataset, useDecision } from "../../../_state/provider";
import { readKept } from "../../../_state/storage";
import { replaceDecision } from "../../../_state/store";
import { SlopeChart } from "../slope-chart";
import { KeptDecisions } from "./kept-decisions";

type Other = { readonly name: string; readonly decision: Decision };
/** A decision that could not be opened, and why; no name where there was none to open. */
type Wrong = { readonly name: string | null; readonly issues: readonly Issue[] };

type Props = {
  readonly sent: Decision | null;
  /** Id of the decision of this browser that the address names. */
  readonly asked: string | null;
};

/** A second decision, from this browser, from a file or the one set aside by a link, beside the one at hand: who moves, and what moves them. */
export function TwoDecisions({ sent, asked }: Props) {
  const { format, compare: compareText, say, t } = useWords("compare");
  const dataset = useDataset();
  const decision = useDecision(sent);
  const [other, setOther] = useState<Other | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const [here, there] = [decision.title || t.tools.titlePlaceholder, other?.name ?? ""];
  const names: readonly [string, string] =
    here === there ? [compareText.placed.here(here), compareText.placed.there(there)] : [here, there];
  const comparison = useMemo(() => (other ? compareDecisions(decision, other.decision, dataset) : null), [decision, other, dataset]);

  async function open(file: File) {
    setOther(null);
    setWrong(null);
    setFile(file.name);
    try {
      setOther({ name: file.name, decision: readDecision(JSON.parse(await file.text())) });
    } catch (error) {
      setWrong({ name: file.name, issues: error instanceof Refusal ? error.issues : [{ code: "malformed", path: [], values: {} }] });
    }
  }

  function openKept(title: string, decision: Decision) {
    setOther({ name: title, decision });
    setWrong(null);
    setFile(null);
  }

  function openSetAside() {
    const { kept } = readKept(readDecision, "previous");
    setOther(kept && { name: kept.decision.title || compareText.setAside, decision: kept.decision });
    setWrong(kept ? null : { name: null, issues: [] });
    setFile(null);
  }

  return (
    <div className="screen close">
      <div className="stack">
        <h1>{compareText.two}</h1>
        <p className="soft">{compareText.twoIntro}</p>
        <Parts />
      </div>
      <div className="row">
        <KeptDecisions asked={asked} onChoose={openKept} />
        <FilePicker label={compareText.file} kinds=".json,application/json" open={(file) => void open(file)} opened={file} />
        <button type="button" onClick={openSetAside}>
          {compareText.useSetAside}
        </button>
      </div>
      {wrong && (
        <div role="alert">
          {wrong.name === null ? <p>{compareText.noneSetAside}</p> : <UnreadFile name={wrong.name} issues={wrong.issues} />}
        </div>
      )}
      <p role="status">
        {other &&
          comparison &&
          (comparison.differing.length === 0
            ? compareText.same(other.name)
            : compareText.differ(other.name, format.list(comparison.differing.map((part) => compareText.parts[part]))))}
      </p>
      {other && comparison && (
        <>
          <Slopes changes={comparison.changes} here={names[0]} there={names[1]} />
          <Table
            small
            caption={compareText.twoCaption(names[0], names[1])}
            name={compareText.two}
            heads={[t.ranking.market, number(compareText.here), number(compareText.there), compareText.change, compareText.movedBy]}
          >
            {comparison.changes.map(({ market, before, after, movedBy }) => (
              <tr key={market}>
                <th scope="row">{say(countryName(dataset, market))}</th>
                <td className="number">{before ?? compareText.unranked}</td>
                <td className="number">{after ?? compareText.unranked}</td>
                <td>{before !== null && after !== null ? compareText.moved(before - after) : ""}</td>
                <td>{format.clauses(movedBy.map(({ part, by }) => compareText.mover(compareText.parts[part], by)))}</td>
              </tr>
            ))}
          </Table>
          <p>
            <button type="button" onClick={() => replaceDecision(other.decision, { kind: "opened", name: other.name, otherData: null })}>
              {compareText.takeOver}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

type SlopesProps = { readonly changes: readonly RankChange[]; readonly here: string; readonly there: string };

/** The two rankings as lines, of the markets that stand in both. */
function Slopes({ changes, here, there }: SlopesProps) {
  const { compare: compareText, say } = useWords("compare");
  const dataset = useDataset();
  const both = changes.flatMap(({ market, before, after }) => (before !== null && after !== null ? [{ market, before, after }] : []));
  return (
    <SlopeChart
      columns={[
        { id: "here", name: here, ranks: both.map(({ before }) => before), current: true },
        { id: "there", name: there, ranks: both.map(({ after }) => after) },
      ]}
      markets={both.map(({ market }) => ({ id: market, name: say(countryName(dataset, market)) }))}
      name={(market) => compareText.twoChart(here, there, market)}
      title={compareText.twoTitle(here, there)}
    />
  );
}
