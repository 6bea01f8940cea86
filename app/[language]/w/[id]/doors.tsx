import { type FormEvent, useRef, useState } from "react";
import { useWords } from "#words";
import type { Door } from "@/lib/keep/shapes/workspaces";
import { SelectField } from "../../../_components/fields/select-field";
import { workspaces } from "../../../_state/keep/ask";
import { SecretLink } from "../secret-link";
import styles from "../workspace.module.css";

type Props = { readonly workspace: string; readonly doors: readonly Door[]; readonly readAgain: () => Promise<void> };

/** The roles a link is made for here; links to weigh are made where people weigh. */
const offered = ["edit", "comment", "view", "own"] as const;
type Offered = (typeof offered)[number];

/** The links by which people come in: to make one, see who came, and take one back. */
export function Doors({ workspace, doors, readAgain }: Props) {
  const { workspace: words, format } = useWords("workspace");
  const { doors: text } = words;
  const [role, setRole] = useState<Offered>("edit");
  const [label, setLabel] = useState("");
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (door: Pick<Door, "role" | "label">) =>
    door.label ? text.named(text.names[door.role], door.label) : text.names[door.role];

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await workspaces.makeDoor(workspace, role, label.trim());
    if (!answer.ok) return setSaid(text.failed);
    setMade({ name: nameOf({ role, label: label.trim() || null }), link: answer.value.link });
    setSaid("");
    setLabel("");
    await readAgain();
  }

  async function revoke(door: Door) {
    const answer = await workspaces.revoke(workspace, door.id);
    setSaid(answer.ok ? text.revoked(nameOf(door)) : answer.why === "refused" ? text.last : text.failed);
    if (!answer.ok) return;
    setMade(null);
    // The row is gone, and with it the button that had the focus.
    heading.current?.focus();
    await readAgain();
  }

  return (
    <section className={styles.section} aria-labelledby="doors">
      <h2 id="doors" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <p className="small soft">{text.intro}</p>
      <ul className={styles.list}>
        {doors
          .filter(({ revoked }) => revoked === null)
          .map((door) => (
            <li key={door.id} className={styles.item}>
              <span>
                {nameOf(door)} <span className="small soft">{text.about(format.date(new Date(door.made)), text.people(door.people))}</span>
              </span>
              <button type="button" className="link" aria-label={text.revokeOf(nameOf(door))} onClick={() => void revoke(door)}>
                {text.revoke}
              </button>
            </li>
          ))}
      </ul>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <SelectField label={text.role} value={role} onChange={(value) => setRole(value as Offered)}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {text.roles[each]}
            </option>
          ))}
        </SelectField>
        <label>
          <span className="small soft">{text.label}</span>
          <input value={label} maxLength={80} onChange={({ target }) => setLabel(target.value)} />
        </label>
        <button type="submit">{text.make}</button>
      </form>
      <p role="status" className="small">
        {made ? text.made(made.name) : said}
      </p>
      {made && <SecretLink key={made.link} label={text.link} link={made.link} />}
    </section>
  );
}
