import { useWords } from "#words";
import type { WhoseText } from "@/lib/report/whose/whose-text";

/** What was given and what it moved, and what is still open: a line each. */
export function WhoseList({ inputs, className }: { readonly inputs: WhoseText["inputs"]; readonly className?: string | undefined }) {
  const { whose: text } = useWords("whose");
  return (
    <ul className={className}>
      {inputs.map(({ input, name, given, text: what }) => (
        <li key={input} data-given={given}>
          <span aria-hidden="true">{given ? "☑" : "☐"}</span> <strong>{name}</strong>
          <span className="visually-hidden"> {given ? text.yes : text.no}</span> <span className="small">{what}</span>
        </li>
      ))}
    </ul>
  );
}
