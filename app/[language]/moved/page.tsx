import type { Metadata } from "next";
import { movedRows, movedText } from "@/lib/report/moved/text";
import { tripwireText } from "@/lib/report/moved/tripwire-text";
import { Link } from "../../_components/link";
import { Table } from "../../_components/table";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../_server/data";
import { editions, movedFrom } from "../../_server/editions";
import { LINK_DATA, LINK_DECISION } from "../../_state/link-parameters";
import { OwnDecision } from "./own-decision";
import { Tripwires } from "./tripwires";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).moved.title };
}

/** What newer data moved in a decision since the link to it was made. */
export default async function Page({ params, searchParams }: Props) {
  const spoken = await speak(params);
  const { moved: text } = spoken;
  const query = await searchParams;
  const decision = await linkedDecision(searchParams);
  const { [LINK_DATA]: since, [LINK_DECISION]: code } = query;
  const kept = editions();
  const from = typeof since === "string" ? since : (kept[0]?.version ?? dataset().version);
  const moved = decision && movedFrom(decision, from);
  return (
    <Spoken parts={["moved"]}>
      <div className="screen stack">
        <h1>{text.title}</h1>
        {!decision && (
          <>
            <p className="measure">{text.noDecision}</p>
            <OwnDecision since={from} />
          </>
        )}
        {decision && !moved && <p className="measure">{text.notKept(from)}</p>}
        {decision && moved && (
          <>
            <p className="measure soft">{text.intro(moved.older, moved.newer)}</p>
            <div className="measure" data-testid="moved">
              {tripwireText(moved.tripwires, { decision, dataset: dataset(), words: spoken }).map((sentence) => (
                <p key={sentence} data-testid="tripwire">
                  {sentence}
                </p>
              ))}
              {movedText(moved, dataset(), spoken).map((sentence, at) => (
                <p key={sentence}>{at === 0 ? <strong>{sentence}</strong> : sentence}</p>
              ))}
            </div>
            <Table small caption={text.table.places} heads={[text.table.market, text.table.before, text.table.after, text.table.by]}>
              {movedRows(moved, dataset(), spoken).map(({ market, before, after, by }) => (
                <tr key={market}>
                  <th scope="row">{market}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                  <td>{by}</td>
                </tr>
              ))}
            </Table>
            <p>
              <Link href={`/feed.xml?${LINK_DECISION}=${typeof code === "string" ? code : ""}`} prefetch={false}>
                {text.feed}
              </Link>
            </p>
          </>
        )}
        {decision && <Tripwires sent={decision} since={from} />}
        <h2>{text.editions}</h2>
        <ul>
          {kept.map(({ version, day, note }) => (
            <li key={version}>
              {text.edition(version, day)} <span lang="en">{note}</span>
            </li>
          ))}
        </ul>
        {kept.length < 2 && <p className="measure soft">{text.only}</p>}
      </div>
    </Spoken>
  );
}
