import { useWords } from "#words";
import type { Dataset } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { judgementOf, withJudgement } from "@/lib/decision/elicitation";
import { importancesFrom } from "@/lib/decision/importances";
import type { BallotAnswers } from "@/lib/keep/shapes/ballot";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { DecisionTable } from "@/lib/problem/table";
import { SelectField } from "../../../../../../_components/fields/select-field";
import { type Item, OrderList } from "../../../../../../_components/weigh/order-list";
import { PairField } from "../../../../../../_components/weigh/pair-field";
import { StepField } from "../../../../../../_components/weigh/step-field";
import { withStep } from "../../../../../../_components/weigh/with-step";
import own from "./ballot.module.css";
import { PointsField } from "./points-field";
import type { Question } from "./questions";
import { Steps } from "./steps";

/** Where a slider stands before one has moved it. */
const HALF = 50;

type Props = {
  readonly question: Question;
  readonly items: readonly Item[];
  readonly answers: BallotAnswers;
  readonly level: Level;
  readonly dataset: Dataset;
  readonly table: DecisionTable;
  readonly onSay: (change: Partial<BallotAnswers>) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  /** What stands on the button that goes on. */
  readonly next: string;
};

/** One question with its field. Going on takes what stands in the field for the answer. */
export function QuestionView(props: Props) {
  const { question, items, answers, onSay, onBack, onNext, next } = props;
  const { weighing } = useWords("guided", "weighing");
  const { ballot: text } = weighing;
  const ids = items.map(({ id }) => id);
  const order = [...answers.order.filter((id) => ids.includes(id)), ...ids.filter((id) => !answers.order.includes(id))];

  function goOn() {
    if (question.kind === "order") onSay({ order });
    if (question.kind === "points") onSay({ points: { ...answers.points, [question.id]: standing() } });
    if (question.kind === "swing") onSay({ swings: { ...answers.swings, [question.id]: standing() } });
    onNext();
  }

  function standing(): number {
    if (question.kind === "points") return answers.points[question.id] ?? HALF;
    if (question.kind !== "swing") return HALF;
    const ranking = ids.map((id) => order.indexOf(id) + 1);
    const starts = importancesFrom(weigh(answers.rule, { ranking }).weights);
    return answers.swings[question.id] ?? Math.round(starts[ids.indexOf(question.id)] ?? HALF);
  }

  return (
    <>
      <Field {...props} order={order} value={standing()} />
      <div className={own.act}>
        <button type="button" onClick={onBack}>
          {text.back}
        </button>
        <button type="button" className="primary" onClick={goOn}>
          {next}
        </button>
      </div>
    </>
  );
}

function Field({ question, items, answers, level, dataset, table, onSay, order, value }: Props & { order: string[]; value: number }) {
  const { guided, weighing, format } = useWords("guided", "weighing");
  const { ballot: text } = weighing;
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;
  const others = (...without: string[]) => items.filter(({ id }) => !without.includes(id));
  switch (question.kind) {
    case "order":
      return (
        <>
          <p className="small soft">{text.orderHelp}</p>
          <OrderList items={items} order={order} onOrder={(next) => onSay({ order: next })} />
        </>
      );
    case "points":
    case "swing": {
      const name = nameOf(question.id);
      const first = question.kind === "swing" ? nameOf(question.first) : null;
      const said = question.kind === "swing" ? "swings" : "points";
      const steps = { level, dataset, table };
      return (
        <>
          {question.kind === "swing" && first !== null && <Steps {...steps} id={question.first} name={first} />}
          <Steps {...steps} id={question.id} name={name} chosen />
          <PointsField
            name={name}
            value={value}
            valueText={first === null ? text.pointsValue(format.number(value, 0)) : text.swingValue(format.number(value, 0), first)}
            less={text.less(name)}
            more={text.more(name)}
            ends={first === null ? text.pointEnds : text.ends}
            onChange={(next) => onSay({ [said]: { ...answers[said], [question.id]: next } })}
          />
          <p className="small soft">{first === null ? text.pointsHelp : text.swingHelp(first, name)}</p>
        </>
      );
    }
    case "pair": {
      const [one, other] = [question.one, question.other].map((id) => ({ id, name: nameOf(id) })) as [Item, Item];
      return (
        <>
          <p className="small soft">{text.pairHelp}</p>
          <PairField
            id={`ballot-${one.id}-${other.id}`}
            one={one}
            other={other}
            judgement={judgementOf(answers.judgements, one.id, other.id)}
            flagged={false}
            onJudge={(more, less, ratio) => onSay({ judgements: withJudgement(answers.judgements, more, less, ratio) })}
          />
        </>
      );
    }
    case "ends":
      return (["best", "worst"] as const).map((end) => (
        <SelectField key={end} label={guided.bestWorst[end]} value={answers[end] ?? ""} onChange={(id) => onSay({ [end]: id || null })}>
          <option value="">{guided.bestWorst.choose}</option>
          {items.map(({ id, name }) => (
            <option key={id} value={id} disabled={id === answers[end === "best" ? "worst" : "best"]}>
              {name}
            </option>
          ))}
        </SelectField>
      ));
    case "from-best":
    case "to-worst": {
      const list = question.kind === "from-best" ? "bestToOthers" : "othersToWorst";
      const compared = question.kind === "from-best" ? others(question.best) : others(question.best, question.worst);
      return compared.map(({ id, name }) => (
        <StepField
          key={id}
          label={name}
          value={answers[list][id]}
          onChange={(step) => onSay({ [list]: withStep(answers[list], id, step) })}
        />
      ));
    }
  }
}
