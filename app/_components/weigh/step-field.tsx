import { useWords } from "#words";
import { SelectField } from "../fields/select-field";
import { steps, wordOf } from "./scale";

const UNSAID = "";

type Props = { readonly label: string; readonly value: number | undefined; readonly onChange: (step: number | undefined) => void };

/** One comparison in Saaty's nine steps; `undefined` while it is not made. */
export function StepField({ label, value, onChange }: Props) {
  const words = useWords("guided");
  const { guided: guidedText } = words;
  return (
    <SelectField
      label={label}
      value={value === undefined ? UNSAID : String(value)}
      onChange={(text) => onChange(text === UNSAID ? undefined : Number(text))}
    >
      <option value={UNSAID}>{guidedText.bestWorst.choose}</option>
      {steps.map((step) => (
        <option key={step} value={step}>
          {words.format.labelled(String(step), wordOf(words, step))}
        </option>
      ))}
    </SelectField>
  );
}
