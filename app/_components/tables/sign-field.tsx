import { useWords } from "#words";
import type { DecimalSign } from "@/lib/files/numbers";
import type { Signs } from "@/lib/files/signs";
import { SelectField } from "../fields/select-field";

type Props = { readonly sign: Signs; readonly readAs: (sign: DecimalSign | null) => void };
const FOUND = "found";

/** Asks for the decimal sign of a table; unless one is chosen, each column is read by its own. */
export function SignField({ sign, readAs }: Props) {
  const { own: text } = useWords("own");
  return (
    <SelectField
      label={text.decimal}
      value={typeof sign === "string" ? sign : FOUND}
      onChange={(chosen) => readAs(chosen === "." || chosen === "," ? chosen : null)}
    >
      {([FOUND, ".", ","] as const).map((choice) => (
        <option key={choice} value={choice}>
          {text.signs[choice]}
        </option>
      ))}
    </SelectField>
  );
}

/** Says which columns leave their decimal sign open, with a cell of each. */
export function Twofold({ columns }: { readonly columns: readonly { readonly name: string; readonly twofold: string | null }[] }) {
  const { own: text } = useWords("own");
  return (
    <div role="status">
      {columns.map(
        ({ name, twofold }) =>
          twofold && (
            <p key={name} className="warn">
              {text.twofold(name, twofold)}
            </p>
          ),
      )}
    </div>
  );
}
