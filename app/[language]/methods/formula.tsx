import { useWords } from "#words";
import type { OwnText } from "@/lib/i18n/text";
import styles from "./methods.module.css";

type Props = { readonly formula: readonly OwnText[]; readonly citation: string };

/** A formula in words and signs, a step a line, and the publication it stands in. */
export function Formula({ formula, citation }: Props) {
  const { methods: methodsText, format, say } = useWords("methods");
  return (
    <>
      <ol className={styles.formula}>
        {formula.map((line) => (
          <li key={line.key}>{say(line)}</li>
        ))}
      </ol>
      <p className="small measure">
        {format.labelled(methodsText.citation, "")}
        <span lang="en">{citation}</span>
      </p>
    </>
  );
}
