import { useState } from "react";
import { useWords } from "#words";
import { QrCode } from "../../../../../_components/qr-code";
import { weightings } from "../ask-weightings";
import { keepInvite, keptInvite } from "../invite-link";
import styles from "../weighing.module.css";

type Props = { readonly workspace: string; readonly weighting: string };

/** A host that each device takes for itself. */
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** The link by which the others answer, to be sent or held before a camera. The server tells a link once. */
export function Invite({ workspace, weighting }: Props) {
  const { weighing } = useWords("weighing");
  const { invite: text } = weighing;
  const [link, setLink] = useState(() => keptInvite(weighting));
  const [said, setSaid] = useState("");

  async function make() {
    const made = await weightings.invite(workspace, weighting);
    if (!made.ok) return setSaid(made.why === "away" || made.why === "often" ? weighing.away : text.refused);
    keepInvite(weighting, made.value.link);
    setLink(made.value.link);
    setSaid("");
  }

  async function copy(address: string) {
    await navigator.clipboard.writeText(address).then(
      () => setSaid(text.copied),
      () => setSaid(""),
    );
  }

  return (
    <section className={styles.invite}>
      <div className="stack">
        <h2>{text.title}</h2>
        <p className="small soft">{link ? text.help : text.lost}</p>
        {link && LOOPBACK.test(new URL(link).hostname) && <p className="hint">{text.loopback}</p>}
        {link && (
          <p className={styles.link} data-testid="invite">
            {link}
          </p>
        )}
        <div className="row">
          {link && (
            <button type="button" className="primary" onClick={() => void copy(link)}>
              {text.copy}
            </button>
          )}
          <button type="button" onClick={() => void make()}>
            {link ? text.again : text.make}
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
      {link && <QrCode text={link} name={text.code} className={styles.code} />}
    </section>
  );
}
