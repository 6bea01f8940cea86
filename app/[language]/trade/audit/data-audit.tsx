import { useWords } from "#words";
import { auditDataset } from "@/lib/audit/data/audit";
import type { DataCheck } from "@/lib/audit/data/check";
import type { Words } from "@/lib/i18n/speech";
import { written } from "@/lib/i18n/written";
import { countryName } from "@/lib/report/names";
import { number, Table } from "../../../_components/table";
import { dataset, published } from "../../../_server/data";
import styles from "./audit.module.css";

let checked: readonly DataCheck[] | undefined;

/** The audit of the data files themselves: how often each rule was applied, what it found, and what was made of that. */
export function DataAudit() {
  const words = useWords("audit");
  const { audit, format } = words;
  const text = audit.data;
  checked ??= auditDataset(dataset());
  const findings = checked.flatMap((check) => check.findings);
  const reasonOf = (finding: (typeof findings)[number]) => {
    const found = published().reviewed.find(
      (row) => row.rule === finding.rule && row.subject === finding.subject && row.year === finding.year,
    );
    return found ? written(found.reason, words) : text.unreviewed;
  };
  return (
    <section className="stack" aria-label={text.title} data-testid="data-audit">
      <h2>{text.title}</h2>
      <p className="measure">{text.intro}</p>
      <Table small className={styles.checks} caption={text.caption} heads={[text.rule, number(text.checks), number(text.findings)]}>
        {checked.map((check) => (
          <tr key={check.rule}>
            <th scope="row">{text.rules[check.rule]}</th>
            <td className="number">{format.number(check.checks, 0)}</td>
            <td className="number">{format.number(check.findings.length, 0)}</td>
          </tr>
        ))}
      </Table>
      <details>
        <summary>{format.labelled(text.found, text.codes(format.count(findings.length)))}</summary>
        <Table small className={styles.reviewed} caption={text.found} heads={[text.subject, text.year, audit.arithmetic, text.reason]}>
          {findings.map((finding) => (
            <tr key={`${finding.rule} ${finding.subject} ${finding.year}`}>
              <th scope="row">{named(words, finding.subject)}</th>
              <td>{finding.year}</td>
              <td>{finding.calculation}</td>
              <td>{reasonOf(finding)}</td>
            </tr>
          ))}
        </Table>
      </details>
    </section>
  );
}

/** The subject of a finding with names for its codes: countries, sources, indicators, and which side reports. */
function named(words: Words<"audit">, subject: string): string {
  const { say, audit } = words;
  const text = audit.data;
  const all = dataset();
  const { sources, indicators } = all;
  const name = (code: string) => {
    if (/^[A-Z]{3}$/.test(code)) return say(countryName(all, code));
    const indicator = indicators.find(({ id }) => id === code);
    if (indicator) return say(indicator.name);
    return text.sides[code as keyof typeof text.sides] ?? sources.find(({ id }) => id === code)?.publisher ?? code;
  };
  return subject.split(" ").map(name).join(" · ");
}
