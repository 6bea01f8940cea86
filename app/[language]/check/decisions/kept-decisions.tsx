import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { SelectField } from "../../../_components/fields/select-field";
import type { Entry } from "../../../_state/shelf-entries";

type Props = {
  /** Id of the one that is to be opened at once, if any. */
  readonly asked: string | null;
  readonly onChoose: (title: string, decision: Decision) => void;
};

/** The decisions this browser keeps, to be set beside the one at hand; where it keeps none, how to come by one. */
export function KeptDecisions({ asked, onChoose }: Props) {
  const { shelf: text } = useWords("shelf");
  const [list, setList] = useState<readonly Entry[] | null>(null);
  const [chosen, setChosen] = useState("");
  const nameOf = ({ title }: Entry) => title || text.unnamed;
  const show = useEffectEvent((entries: readonly Entry[], id: string | null) => {
    const entry = entries.find((one) => one.id === id);
    setChosen(entry?.read ? entry.id : "");
    if (entry?.read) onChoose(nameOf(entry), entry.read);
  });
  useEffect(() => {
    let left = false;
    void import("../../../_state/shelf")
      .then(({ entries }) => entries())
      .then(
        (found) => {
          if (left) return;
          const readable = found.filter(({ read }) => read !== null);
          setList(readable);
          show(readable, asked);
        },
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [asked]);
  if (list === null) return null;
  if (list.length === 0) return <p>{text.noOther}</p>;
  return (
    <SelectField label={text.choose} value={chosen} onChange={(id) => show(list, id)}>
      <option value="" disabled>
        {text.chooseNone}
      </option>
      {list.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {nameOf(entry)}
        </option>
      ))}
    </SelectField>
  );
}
