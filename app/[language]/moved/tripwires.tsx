"use client";

import { type FormEvent, type MouseEvent, useId, useState } from "react";
import { useWords } from "#words";
import { isWithin, rangeText } from "@/lib/dataset/range";
import type { Decision } from "@/lib/decision/schema";
import { limitRange } from "@/lib/decision/watch/limit-range";
import { type Tripwire, watched, withTripwire } from "@/lib/decision/watch/tripwires";
import { addressIn } from "@/lib/i18n/address";
import { limitText, tripwireName } from "@/lib/report/moved/tripwire-text";
import { SelectField } from "../../_components/fields/select-field";
import { linkTo } from "../../_state/link";
import { useDataset } from "../../_state/provider";
import { commit, useStore } from "../../_state/store";
import styles from "./moved.module.css";
import { useCameBack } from "./use-came-back";

type Props = {
  readonly sent: Decision;
  /** The edition that is compared with. */
  readonly since: string;
};

/** What the user wants to be told of: a list, and a form for one more. What is set is held against the editions at once. */
export function Tripwires({ sent, since }: Props) {
  const words = useWords("moved");
  const { tripwires: text } = words.moved;
  const dataset = useDataset();
  const own = useStore((state) => state.decision);
  const [wrong, setWrong] = useState<string | null>(null);
  const error = useId();
  const { place, leaveAt } = useCameBack();
  const decision = own ?? sent;
  const wires = decision.tripwires ?? [];
  const asked = { decision, dataset, words };
  const markets = dataset.markets.filter(({ iso3 }) => decision.markets.includes(iso3));

  function change(next: readonly Tripwire[], focus: number) {
    commit(({ tripwires: _, ...rest }) => (next.length > 0 ? { ...rest, tripwires: [...next] } : rest));
    const { decision: changed } = useStore.getState();
    const address = changed && linkTo(changed, since, new URL(addressIn(words.language, "/moved"), window.location.href).href);
    if (!address) return setWrong(text.tooLong);
    leaveAt(focus);
    window.location.assign(address);
  }

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const one = (name: string) => String(said.get(name));
    const [of, value] = [one("of"), Number(one("value"))];
    const range = limitRange(of, dataset);
    if (!isWithin(range, value)) return setWrong(text.outOfRange(limitText(of, value, asked), rangeText(range)));
    const next = withTripwire(wires, { of, market: one("market"), passes: one("passes") === "below" ? "below" : "above", value });
    change(next, next.length - 1);
  }

  function remove(event: MouseEvent<HTMLButtonElement>, wire: Tripwire) {
    const buttons = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
    change(
      wires.filter((other) => other !== wire),
      Math.min(buttons.indexOf(event.currentTarget), wires.length - 2),
    );
  }

  return (
    <section className="stack" aria-label={text.title} ref={place}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p className="measure small soft">{text.intro}</p>
      {wires.length > 0 && (
        <ul className={styles.wires}>
          {wires.map((wire) => (
            <li key={watched(wire)} className="row">
              <span>{tripwireName(wire, asked)}</span>
              <button
                type="button"
                className="link no-print"
                aria-label={text.removeNamed(tripwireName(wire, asked))}
                onClick={(event) => remove(event, wire)}
              >
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className={`${styles.form} no-print`} onSubmit={add} noValidate>
        <SelectField name="of" label={text.of} value={dataset.indicators[0]?.id ?? ""} onChange={() => setWrong(null)}>
          {dataset.indicators.map((indicator) => (
            <option key={indicator.id} value={indicator.id}>
              {words.say(indicator.name)}
            </option>
          ))}
          <option value="tax">{text.taxOption}</option>
          <option value="freight">{text.freightOption}</option>
        </SelectField>
        <SelectField name="market" label={text.market} value={markets[0]?.iso3 ?? ""}>
          {markets.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {words.say(name)}
            </option>
          ))}
        </SelectField>
        <SelectField name="passes" label={text.way} value="above">
          {(["above", "below"] as const).map((way) => (
            <option key={way} value={way}>
              {text.passes[way]}
            </option>
          ))}
        </SelectField>
        <label className="small soft">
          {text.value}
          <input
            name="value"
            type="number"
            step="any"
            required
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : error}
            onChange={() => setWrong(null)}
          />
        </label>
        <button type="submit">{text.add}</button>
      </form>
      {wrong !== null && (
        <p id={error} role="alert" className="hint">
          {wrong}
        </p>
      )}
      {!wires.some(({ of }) => of === "first") && (
        <p className="no-print">
          <button type="button" onClick={() => change(withTripwire(wires, { of: "first" }), wires.length)}>
            {text.addFirst}
          </button>
        </p>
      )}
    </section>
  );
}
