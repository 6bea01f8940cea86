import { type FormEvent, useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import { download } from "../../_components/download";
import { Link } from "../../_components/link";
import { decisions, newRequest, workspaces } from "../../_state/keep/ask";
import { holdBase } from "../../_state/keep/bases";
import { useDecision } from "../../_state/provider";
import { tieOf, useStore } from "../../_state/store";
import { SecretLink } from "./secret-link";
import styles from "./workspace.module.css";

type Made = { readonly id: string; readonly title: string; readonly link: string };
type Failure = "away" | "often" | "refused";

/** Makes a workspace and keeps the decision at hand in it; then hands over the owner's link, which is the only key. */
export function Make({ onMade }: { readonly onMade: () => void }) {
  const { workspace } = useWords("workspace");
  const { all: text } = workspace;
  const decision = useDecision(null);
  const [title, setTitle] = useState("");
  const [way, setWay] = useState<"still" | "making" | Failure>("still");
  const [made, setMade] = useState<Made | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (made) heading.current?.focus();
  }, [made]);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = title.trim();
    if (name === "" || way === "making") return;
    setWay("making");
    const place = await workspaces.make(name);
    if (!place.ok) return setWay(place.why === "often" ? "often" : place.why === "away" ? "away" : "refused");
    const { id, token, link } = place.value;
    // From here on there is a workspace: its key is shown whatever happens.
    setMade({ id, title: name, link });
    const opened = await workspaces.open(token);
    if (opened.ok) onMade();
    const put = opened.ok ? await decisions.make(id, decision.title.trim() || name, decision, newRequest()) : opened;
    if (!put.ok) return setWay(put.why === "away" || put.why === "often" ? put.why : "refused");
    holdBase(put.value.id, put.value.revision, decision);
    if (useStore.getState().decision === decision)
      useStore.setState(({ standing }) =>
        tieOf({ workspace: id, decision: put.value.id, base: put.value.revision, pending: null }, standing),
      );
    setWay("still");
  }

  if (made)
    return (
      <section className={styles.section} aria-labelledby="made">
        <h2 id="made" ref={heading} tabIndex={-1}>
          {text.made}
        </h2>
        <p className="measure">{text.madeIntro}</p>
        <SecretLink label={text.ownerLink} link={made.link} />
        <div className="row">
          <button
            type="button"
            onClick={() => download(`${made.title}.caravan-key.txt`, "text/plain", text.keyFile(made.title, made.link))}
          >
            {text.saveKey}
          </button>
          <Link href={`/w/${made.id}`} prefetch={false}>
            {text.goOn}
          </Link>
        </div>
        <p role="status" className="warn">
          {way !== "still" && way !== "making" && text.notPut}
        </p>
      </section>
    );
  return (
    <section className={styles.section} aria-labelledby="make">
      <h2 id="make">{text.make}</h2>
      <p className="measure">{text.makeIntro}</p>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <label>
          <span className="small soft">{text.name}</span>
          <input value={title} maxLength={120} required onChange={({ target }) => setTitle(target.value)} />
        </label>
        <button type="submit" className="primary">
          {text.button}
        </button>
        <p role="status" className={way === "making" || way === "still" ? "soft" : "warn"}>
          {way === "making" ? text.making : way === "still" ? "" : text.failed[way]}
        </p>
      </form>
      <div className={styles.two}>
        <div>
          <h3>{text.stored}</h3>
          <ul className="bulleted small">
            {text.storedList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{text.never}</h3>
          <ul className="bulleted small">
            {text.neverList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
