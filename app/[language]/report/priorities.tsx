import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { advisesEntry } from "@/lib/recommendation/rules";
import { priorityGroups } from "@/lib/report/priorities";
import { PriorityBadge } from "../../_components/answer/priority-badge";
import { Gap } from "../../_components/gap";
import { LaterMarkets } from "./later-markets";
import { MarketBlock } from "./market-block";
import styles from "./report.module.css";
import { Section } from "./section";

/** Every market under its priority: those to enter in full, the others in a table. */
export function Priorities({ evaluation }: { readonly evaluation: Answered }) {
  const { detail: detailText, format, report: reportText } = useWords("detail", "report");
  const groups = priorityGroups(evaluation);
  const later = groups.filter(({ priority }) => !advisesEntry(priority));
  return (
    <Section title={reportText.priorities} intro={reportText.prioritiesIntro}>
      {groups
        .filter((group) => !later.includes(group))
        .map(({ priority, rules, results }) => (
          <div key={priority}>
            <div className={styles.group}>
              <h3>
                <PriorityBadge priority={priority} />
              </h3>
              <p>
                {detailText.priorityMeaning[priority]}
                <Gap />
                <span className="soft">
                  {format.closed(format.labelled(detailText.rule, rules.map(({ id }) => detailText.rules[id]).join(" · ")))}
                </span>
              </p>
            </div>
            {results.map((result) => (
              <MarketBlock key={result.market.iso3} evaluation={evaluation} result={result} />
            ))}
          </div>
        ))}
      {later.length > 0 && <LaterMarkets evaluation={evaluation} results={later.flatMap(({ results }) => results)} />}
    </Section>
  );
}
