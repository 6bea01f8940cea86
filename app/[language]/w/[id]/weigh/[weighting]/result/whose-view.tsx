import { useWords } from "#words";
import { linear } from "@/lib/charts/scale";
import type { Lead, WeighingView } from "@/lib/keep/weigh/view";
import { head, number, Table } from "../../../../../../_components/table";
import own from "./result.module.css";
import { LEAST_LEAD, leadText, whoDecides } from "./says";

const ROW = 40;

type Props = { readonly view: WeighingView; readonly nameOf: (iso3: string) => string };

/** The lead of the first market with everybody, and with each left out; nothing by person in an anonymous weighing. */
export function WhoseView({ view, nameOf }: Props) {
  const words = useWords("weighing");
  const { weighing, format } = words;
  const { result: text } = weighing;
  const { leftOut, lead, alone, people } = view;
  const [first] = lead?.first ?? [];
  if (people < 2 || !lead || first === undefined) return null;
  const says = whoDecides(view, nameOf, words);
  if (leftOut === null)
    return (
      <section className={own.part}>
        <h2>{text.whose}</h2>
        <p>{format.sentences(says)}</p>
      </section>
    );
  const rows = [
    { key: "all", who: text.everyone(people, format.number(people, 0)), lead, isAll: true },
    ...leftOut.map((each, k) => ({ key: `${k}`, who: text.without(alone[k]?.name ?? ""), lead: each.lead, isAll: false })),
  ];
  const signed = (of: Lead | null) => (of?.by ?? 0) * (of?.first.includes(first) === false ? -1 : 1);
  const values = rows.map((row) => signed(row.lead));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([least, most === least ? least + 1 : most], [least < 0 ? 2 : 0.5, 98]);
  const level = leftOut.flatMap(({ lead: of }, k) => (of && (of.by ?? 1) < LEAST_LEAD ? [alone[k]?.name ?? ""] : []));
  return (
    <section className={own.part}>
      <h2>{text.whose}</h2>
      <p className="small soft">{text.whoseIntro(nameOf(first))}</p>
      <Table fits className={own.leads} name={text.whose} heads={[head(""), head("", own.picture), number(text.lead), text.first]}>
        {rows.map(({ key, who, lead: of, isAll }) => {
          const [zero, end] = [x(0), x(signed(of))];
          const isFirst = of?.first.includes(first) === true;
          const market = of ? format.list(of.first.map(nameOf)) : text.nobodyLeft;
          const by = of && of.by !== null ? leadText(of.by, words) : "";
          return (
            <tr key={key}>
              <th scope="row">{isAll ? <strong>{who}</strong> : who}</th>
              <td className={own.picture}>
                <svg width="100%" height={ROW} role="img" aria-label={text.leads(who, market, by)} className={own.row}>
                  <line x1={`${zero}%`} x2={`${zero}%`} y1={0} y2={ROW} className={own.zero} />
                  <rect
                    x={`${Math.min(zero, end)}%`}
                    width={`${Math.abs(end - zero)}%`}
                    y={ROW / 2 - 7}
                    height={14}
                    className={isFirst ? own.ours : own.others}
                  />
                </svg>
              </td>
              <td className="number">{by}</td>
              <td className={isFirst ? own.named : own.rival}>{market}</td>
            </tr>
          );
        })}
      </Table>
      <p>{format.sentences([level.length > 0 && text.level(format.list(level)), ...says])}</p>
    </section>
  );
}
