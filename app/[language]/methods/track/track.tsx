import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { methods } from "@/lib/madm/registry";
import { correlationText, partText } from "@/lib/report/track/verdict";
import { rivals } from "@/lib/track/rivals";
import type { OutcomeRecord, WordRecord } from "@/lib/track/schema";
import { number, Table } from "../../../_components/table";
import { heldRecord, trackVerdict } from "../../../_server/track";
import styles from "../methods.module.css";
import { Part } from "../part";
import { Dates } from "./dates";
import { Rankers } from "./rankers";

/** The program and its rivals, in the order of the columns. */
const columns = ["caravan", ...rivals.map((rival) => `rival:${rival}` as const)] as const;
const nameOf = ({ track: text }: Words<"track">, ranker: (typeof columns)[number]) =>
  text.rankers[ranker === "caravan" ? ranker : (ranker.slice(6) as (typeof rivals)[number])];

/** How earlier rankings stand against what came about, whatever it says. */
export function Track() {
  const words = useWords("track");
  const { track: text, format, say } = words;
  const record = heldRecord();
  const ranked = new Set(record.outcomes.flatMap(({ rankers }) => rankers.map(({ ranker }) => ranker)));
  const refused = methods.filter(({ id }) => !ranked.has(`method:${id}`)).map(({ name }) => say(name));
  return (
    <Part id="track">
      <div className="measure" data-testid="verdict">
        {trackVerdict(words).map((sentence, at) => (
          <p key={sentence}>{at === 0 ? <strong>{sentence}</strong> : sentence}</p>
        ))}
      </div>
      <p className="measure">{text.intro(format.number(record.exporters, 0))}</p>
      <Outcomes caption={text.captions.outcomes} outcomes={record.outcomes} figure="correlation" />
      <Outcomes caption={text.captions.hits} outcomes={record.outcomes} figure="hits" />
      <Lasting rows={record.words} />
      <details>
        <summary>{text.more}</summary>
        <Rankers outcomes={record.outcomes} />
        {refused.length > 0 && <p className="measure small">{text.refused(format.list(refused))}</p>}
      </details>
      <Dates />
      <ul className={`${styles.list} measure`}>
        {text.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p className="small soft">{text.made(record.fingerprint, format.number(record.resamples, 0), record.seed)}</p>
    </Part>
  );
}

type OutcomesProps = {
  readonly caption: string;
  readonly outcomes: readonly OutcomeRecord[];
  readonly figure: "correlation" | "hits";
};

function Outcomes({ caption, outcomes, figure }: OutcomesProps) {
  const words = useWords("track");
  const { track: text, format, t } = words;
  const shown = figure === "correlation" ? correlationText : partText;
  return (
    <Table
      small
      className={styles.broad}
      caption={caption}
      testId={`track-${figure}`}
      heads={[
        text.columns.outcome,
        number(text.columns.exporters),
        ...columns.map((ranker) => number(nameOf(words, ranker))),
        figure === "hits" && number(text.columns.chance),
      ]}
    >
      {outcomes.map(({ outcome, exporters, chance, rankers }) => (
        <tr key={outcome}>
          <th scope="row">{text.outcomes[outcome]}</th>
          <td className="number">{format.number(exporters, 0)}</td>
          {columns.map((ranker) => {
            const held = rankers.find((each) => each.ranker === ranker);
            return (
              <td key={ranker} className="number">
                {held ? shown(held[figure], words) : t.app.none}
              </td>
            );
          })}
          {figure === "hits" && <td className="number">{format.percent(chance)}</td>}
        </tr>
      ))}
    </Table>
  );
}

function Lasting({ rows }: { readonly rows: readonly WordRecord[] }) {
  const words = useWords("firmness", "track");
  const { track: text, format, t } = words;
  const { confidence } = words.firmness;
  const { word, answers, one, two, grew } = text.columns;
  return (
    <>
      <Table
        small
        className={styles.narrow}
        caption={text.captions.words}
        testId="track-words"
        heads={[word, number(answers), number(one), number(two), number(grew)]}
      >
        {rows.map((row) => (
          <tr key={row.word}>
            <th scope="row">{confidence[row.word]}</th>
            <td className="number">{format.number(row.answers, 0)}</td>
            {[row.one, row.two, row.grew].map((value, at) => (
              <td key={[one, two, grew][at]} className="number">
                {value ? partText(value, words) : t.app.none}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <p className="small soft">{text.grewNote}</p>
    </>
  );
}
