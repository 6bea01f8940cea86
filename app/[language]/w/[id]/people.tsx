import { useWords } from "#words";
import type { Workspace } from "@/lib/keep/shapes/workspaces";
import { workspaces } from "../../../_state/keep/ask";
import styles from "../workspace.module.css";
import { RenameField } from "./rename-field";

type Props = { readonly place: Workspace; readonly readAgain: () => Promise<void> };

/** Who came in, by the names they gave themselves, and one's own name. */
export function People({ place, readAgain }: Props) {
  const { workspace, format } = useWords("workspace");
  const { people: text, roles } = workspace;
  const { id, people, seat } = place;
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people">{text.title}</h2>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.seat} className={styles.item}>
            <span>{person.seat === seat.id ? format.bracketed(person.name ?? text.unnamed, text.you) : (person.name ?? text.unnamed)}</span>
            <span className="small soft">{text.about(roles[person.role], format.date(new Date(person.lastDay)))}</span>
          </li>
        ))}
      </ul>
      <RenameField
        label={text.name}
        button={text.save}
        value={seat.name ?? ""}
        optional
        longest={80}
        onSave={(name) => workspaces.name(id, name === "" ? null : name)}
        onSaved={readAgain}
      />
    </section>
  );
}
