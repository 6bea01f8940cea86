import type { Metadata } from "next";
import { useWords } from "#words";
import { type Finding, rules, type Verdict, verdicts } from "@/lib/audit/finding";
import { Parts } from "../../../_components/frame/parts";
import { Link } from "../../../_components/link";
import { Table } from "../../../_components/table";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { dataset, published, type Query } from "../../../_server/data";
import { SourceList } from "../source-list";
import styles from "./audit.module.css";
import { DataAudit } from "./data-audit";
import { FindingRow } from "./finding-row";
import { findings } from "./findings";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).audit.title };
}

/** The audit of what documents print, each check with its arithmetic. Filtered by the address, so a filter can be sent on. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { audit: text, format } = useWords("audit");
  const query = await searchParams;
  const all = findings();
  const verdict = verdicts.find((one) => one === query.verdict) ?? null;
  const documents = [...new Set(all.map((finding) => finding.document))];
  const document = documents.find((one) => one === query.document) ?? null;
  const here = all.filter((finding) => document === null || finding.document === document);
  const shown = here.filter((finding) => verdict === null || finding.verdict === verdict);
  const names = { ...dataset(), groups: published().groups };
  const publisher = (id: string) => names.sources.find((source) => source.id === id)?.publisher ?? id;
  const count = (one: Verdict | null) => here.filter((finding) => one === null || finding.verdict === one).length;
  const counts = verdicts.map((one) => text.counted[one](format.count(count(one))));
  return (
    <Spoken parts={[]}>
      <div className="screen">
        <header className="stack">
          <h1>{text.question}</h1>
          <Parts />
          <p className="measure">{text.intro}</p>
          <p className="measure" data-testid="audit-summary">
            <strong>{text.summary(format.count(here.length), format.list(counts))}</strong>
          </p>
        </header>
        <section className="stack" aria-label={text.caption}>
          <nav aria-label={text.filter} className={`${styles.filter} no-print`}>
            {[null, ...verdicts].map((one) => (
              <Link key={one ?? "all"} href={address(one, document)} aria-current={one === verdict ? "true" : undefined} scroll={false}>
                {one === null ? text.every : text.verdicts[one]} <span className="soft">{format.number(count(one), 0)}</span>
              </Link>
            ))}
          </nav>
          <nav aria-label={text.document} className={`${styles.filter} small no-print`}>
            {[null, ...documents].map((one) => (
              <Link key={one ?? "all"} href={address(verdict, one)} aria-current={one === document ? "true" : undefined} scroll={false}>
                {one === null ? text.allDocuments : publisher(one)}
              </Link>
            ))}
          </nav>
          <p className="small soft" role="status">
            {text.shown(format.number(shown.length, 0), format.count(all.length))}
            {verdict && format.closed(format.labelled(` ${text.verdicts[verdict]}`, text.verdictMeaning[verdict]))}
          </p>
          <Table
            small
            className={styles.table}
            caption={text.caption}
            testId="findings"
            heads={[text.verdict, text.what, text.where, text.arithmetic]}
            bodies
          >
            {rules.map((rule) => {
              const rows = shown.filter((finding) => finding.rule === rule);
              return rows.length === 0 ? null : <Rule key={rule} rule={rule} rows={rows} names={names} />;
            })}
          </Table>
        </section>
        <DataAudit />
        <section className="stack" aria-label={text.limits}>
          <h2>{text.limits}</h2>
          <ul className="heading">
            {text.limitList.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <SourceList title={text.sources} sources={documents.flatMap((id) => names.sources.filter((one) => one.id === id))} />
      </div>
    </Spoken>
  );
}

type RuleProps = {
  readonly rule: Finding["rule"];
  readonly rows: readonly Finding[];
  readonly names: Parameters<typeof FindingRow>[0]["names"];
};

function Rule({ rule, rows, names }: RuleProps) {
  const { audit: text } = useWords("audit");
  return (
    <tbody>
      <tr className={styles.rule}>
        <th scope="rowgroup" colSpan={4}>
          {text.rules[rule]}
        </th>
      </tr>
      {rows.map((finding) => (
        <FindingRow key={keyOf(finding)} finding={finding} names={names} />
      ))}
    </tbody>
  );
}

/** What tells one check from another of the same rule. */
function keyOf({ document, place, partner, flow, years, calculation, quote, printed, unit, against }: Finding): string {
  return JSON.stringify([document, place, partner, flow, years, calculation, quote, printed, unit, against]);
}

function address(verdict: Verdict | null, document: string | null): string {
  const query = new URLSearchParams([...(verdict ? [["verdict", verdict]] : []), ...(document ? [["document", document]] : [])]);
  return query.size === 0 ? "/trade/audit" : `/trade/audit?${query}`;
}
