import { useWords } from "#words";
import type { Dataset } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import type { DecisionTable } from "@/lib/problem/table";
import { stepsOf } from "../../../../../../_components/weigh/steps-of";
import { indicatorsIn } from "../../weighed-things";
import own from "./ballot.module.css";

/** Criteria of a pillar whose steps are written out; the heaviest come first. */
const MOST = 3;

type Props = {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly dataset: Dataset;
  readonly table: DecisionTable;
  /** It is the one that is asked for. */
  readonly chosen?: boolean;
};

/** What lies between the worst and the best market in something that is weighed: without it a weight says nothing. */
export function Steps({ id, name, level, dataset, table, chosen = false }: Props) {
  const { weighing, format, say } = useWords("weighing");
  const steps = stepsOf(table, indicatorsIn(dataset, level, id)).slice(0, MOST);
  return (
    <div className={own.choice} data-chosen={chosen}>
      <strong>{weighing.ballot.fromWorst(name)}</strong>
      <span className="small soft">
        {steps.map(
          ({ definition, worst, best }) =>
            // A blank between two sentences.
            `${weighing.ballot.range(say(definition.name), format.value(definition, worst), format.valueWithUnit(definition, best))} `,
        )}
      </span>
    </div>
  );
}
