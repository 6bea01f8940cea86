import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { bring } from "../../../_state/parts";
import { useDataset } from "../../../_state/provider";

type Props = { readonly decision: Decision; readonly onChoose: (city: string | undefined) => void };

/** The seller's city: a list of the country's largest, fetched when it is first wanted. */
export function CityField({ decision, onChoose }: Props) {
  const { seller: text } = useWords("seller");
  const dataset = useDataset();
  const [asked, setAsked] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const { exporter, city } = decision;
  const cities = dataset.ties.cities.filter(({ country }) => country === exporter);
  const name = async () => {
    await bring({ ...decision, city: "?" }, dataset.version);
    // The list takes the place of the button, and the keyboard goes along.
    flushSync(() => setAsked(true));
    select.current?.focus();
  };
  if (cities.length === 0 && asked) return <span className="small">{text.noCities}</span>;
  if (cities.length === 0 || (!asked && city === undefined))
    return (
      <button type="button" className="link small" onClick={name}>
        {text.nameCity}
      </button>
    );
  return (
    <select ref={select} aria-label={text.city} value={city ?? ""} onChange={(event) => onChoose(event.target.value || undefined)}>
      <option value="">{text.wholeCountry}</option>
      {cities.map((each) => (
        <option key={each.name} value={each.name}>
          {each.name}
        </option>
      ))}
    </select>
  );
}
