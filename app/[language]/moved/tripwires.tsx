"use client";

import { type FormEvent, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { type Tripwire, watched, withTripwire } from "@/lib/decision/watch/tripwires";
import { addressIn } from "@/lib/i18n/address";
import { tripwireName } from "@/lib/report/moved/tripwire-text";
import { SelectField } from "../../_components/fields/select-field";
import { linkTo } from "../../_state/link";
import { useDataset } from "../../_state/provider";
import { commit, useStore } from "../../_state/store";
import styles from "./tripwires.module.css";

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
  const [tooLong, setTooLong] = useState(false);
  const decision = own ?? sent;
  const wires = decision.tripwires ?? [];
  const asked = { decision, dataset, words };
  const markets = dataset.markets.filter(({ iso3 }) => decision.markets.includes(iso3));

  function change(next: readonly Tripwire[]) {
    commit(({ tripwires: _, ...rest }) => (next.length > 0 ? { ...rest, tripwires: [...next] } : rest));
    const { decision: changed } = useStore.getState();
    const address = changed && linkTo(changed, since, new URL(addressIn(words.language, "/moved"), window.location.href).href);
    if (address) window.location.assign(address);
    else setTooLong(true);
  }

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const one = (name: string) => String(said.get(name));
    const passes = one("passes") === "below" ? "below" : "above";
    change(withTripwire(wires, { of: one("of"), market: one("market"), passes, value: Number(one("value")) }));
  }

  return (
    <section className="stack" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="measure small soft">{text.intro}</p>
      {tooLong && <p role="alert">{text.tooLong}</p>}
      {wires.length > 0 && (
        <ul>
          {wires.map((wire) => (
            <li key={watched(wire)}>
              {tripwireName(wire, asked)}{" "}
              <button type="button" className="link" onClick={() => change(wires.filter((other) => other !== wire))}>
                {text.remove(tripwireName(wire, asked))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} onSubmit={add}>
        <SelectField name="of" label={text.of} value={dataset.indicators[0]?.id ?? ""}>
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
          <input name="value" type="number" step="any" min={-1e15} max={1e15} required />
        </label>
        <button type="submit">{text.add}</button>
      </form>
      {!wires.some(({ of }) => of === "first") && (
        <p>
          <button type="button" onClick={() => change(withTripwire(wires, { of: "first" }))}>
            {text.addFirst}
          </button>
        </p>
      )}
    </section>
  );
}
