"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Competition, Decision, Segment } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import type { Issue } from "@/lib/math/refusal";
import { plansIn } from "@/lib/problem/segments";
import { Act } from "../../../../_components/act";
import { NumberField } from "../../../../_components/fields/number-field";
import { SelectField } from "../../../../_components/fields/select-field";
import { keepPlace } from "../../../../_components/keep-place";
import { changeCompetition, EMPTY_COMPETITION } from "../../../../_components/position/change-competition";
import { RivalRows } from "../../../../_components/position/rival-rows";
import { SegmentPlans } from "../../../../_components/position/segment-plans";
import styles from "./compete.module.css";

const SHARE = [0, 100] as const;
const SIZE = [0, 1e15] as const;
const cuts = ["product", "channel", "area"] as const;
const BLANK: Segment = { name: "", ownPct: null, rivals: [{ name: "", sharePct: 0 }], size: null };

/** The market cut finer: the user's segments with the shares inside them, and which to fight for first. */
export function Segments({ market, decision }: { readonly market: Market; readonly decision: Decision }) {
  const { compete: competeText } = useWords("compete");
  const text = competeText.finer;
  const iso3 = market.iso3;
  const current = decision.competition[iso3] ?? EMPTY_COMPETITION;
  const segments = current.segments ?? [];
  const put = (next: readonly Segment[]) => changeCompetition(iso3, { segments: [...next] });
  const result = plansIn(current);
  return (
    <div className="stack" data-testid="segments" data-rows="segment">
      <h2>{competeText.parts.finer}</h2>
      <p className="small soft">{text.intro}</p>
      <SelectField
        label={text.cutBy}
        value={current.cutBy ?? "product"}
        onChange={(cutBy) => changeCompetition(iso3, { cutBy: cutBy as Competition["cutBy"] })}
      >
        {cuts.map((cut) => (
          <option key={cut} value={cut}>
            {text.cuts[cut]}
          </option>
        ))}
      </SelectField>
      {segments.length > 0 && (
        <div className={styles.segments}>
          {segments.map((segment, i) => (
            <SegmentFields
              // Segments have no identity but their place in the list.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={i}
              iso3={iso3}
              at={i}
              segment={segment}
              onChange={(next) => put(segments.map((one, k) => (k === i ? { ...one, ...next } : one)))}
              onRemove={() => put(segments.filter((_, k) => k !== i))}
            />
          ))}
        </div>
      )}
      <div>
        <Act data-add="segment" off={segments.length >= 20} onClick={() => put([...segments, BLANK])}>
          {text.add}
        </Act>
      </div>
      {result && "issues" in result && <Wrong issues={result.issues} />}
      {result && "plans" in result && <SegmentPlans plans={result.plans} />}
    </div>
  );
}

type FieldsProps = {
  readonly iso3: string;
  readonly at: number;
  readonly segment: Segment;
  readonly onChange: (next: Partial<Segment>) => void;
  readonly onRemove: () => void;
};

function SegmentFields({ iso3, at, segment, onChange, onRemove }: FieldsProps) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.finer;
  const title = text.segment(at + 1);
  return (
    <fieldset className={styles.segment}>
      <legend>{segment.name || title}</legend>
      <div className={styles.fields}>
        <label>
          <span>{text.name}</span>
          <input
            value={segment.name}
            maxLength={80}
            placeholder={text.example}
            aria-label={format.labelled(title, text.name)}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </label>
        <NumberField
          field={`segment-own:${iso3}:${at}`}
          label={format.labelled(title, text.own)}
          value={segment.ownPct}
          range={SHARE}
          onChange={(ownPct) => onChange({ ownPct })}
        />
        <NumberField
          field={`segment-size:${iso3}:${at}`}
          label={format.labelled(title, text.size)}
          value={segment.size}
          range={SIZE}
          onChange={(size) => onChange({ size })}
        />
      </div>
      <RivalRows
        rivals={segment.rivals}
        most={10}
        field={(i) => `segment-rival:${iso3}:${at}:${i}`}
        before={format.labelled(title, "")}
        onChange={(rivals) => onChange({ rivals })}
      >
        <button
          type="button"
          data-remove="segment"
          className="link"
          onClick={(event) => {
            keepPlace(event.currentTarget);
            onRemove();
          }}
        >
          {text.remove(segment.name || title)}
        </button>
      </RivalRows>
    </fieldset>
  );
}

/** What keeps the segments from being judged, each with the field it stands in. */
function Wrong({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords("compete", "competition", "issues");
  const { compete: competeText } = words;
  const text = competeText.finer;
  return (
    <div role="status" className="small warn">
      <p>{text.wrong}</p>
      <ul className="bulleted">
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.path.join(".")}`}>{sentence(words, issue)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence(
  { compete: competeText, competition, issues: sentences, format }: Words<"compete" | "competition" | "issues">,
  issue: Issue,
): string {
  const text = competeText.finer;
  const [part, at, field, rival] = issue.path;
  if (part === "definition") return text.definition(competition.form.path[String(at)] ?? String(at));
  if (part !== "segments") return sentences[issue.code](issue.values);
  const title = text.segment(Number(at) + 1);
  if (field === "rivals" && rival === undefined)
    return format.labelled(title, competition.form.shareSum(format.pct(Number(issue.values.found))));
  const name = field === "rivals" ? competition.form.rivalName(Number(rival) + 1) : field === "name" ? text.name : text.own;
  return format.labelled(title, sentences[issue.code]({ ...issue.values, name }));
}
