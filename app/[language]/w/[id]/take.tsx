import { type ReactNode, useState } from "react";
import { useWords } from "#words";
import { download } from "../../../_components/download";
import { useGo } from "../../../_components/link";
import { type Asked, workspaces } from "../../../_state/keep/ask";
import styles from "../workspace.module.css";
import { Sure } from "./sure";

type Props = {
  readonly workspace: string;
  readonly title: string;
  readonly manages: boolean;
  /** What else is set here. */
  readonly children: ReactNode;
};

/** Taking everything along as a file, leaving, and deleting. */
export function Take({ workspace, title, manages, children }: Props) {
  const { workspace: words } = useWords("workspace");
  const { take: text } = words;
  const go = useGo();
  const [said, setSaid] = useState("");

  async function save() {
    try {
      const response = await fetch(workspaces.exportAt(workspace), { cache: "no-store" });
      if (!response.ok) return setSaid(text.exportFailed);
      download(`${title}.caravan.jsonl`, "application/x-ndjson", await response.blob());
      setSaid("");
    } catch {
      setSaid(text.exportFailed);
    }
  }

  async function goAfter(action: () => Promise<Asked<unknown>>) {
    const answer = await action();
    if (answer.ok) go.instead("/w");
    else setSaid(text.failed);
  }

  return (
    <section className={styles.section} aria-labelledby="take">
      <h2 id="take">{manages ? text.title : text.titleLeave}</h2>
      {children}
      <p role="status" className="warn">
        {said}
      </p>
      {manages && (
        <div className={styles.about}>
          <div>
            <button type="button" onClick={() => void save()}>
              {text.export}
            </button>
          </div>
          <p className="small soft">{text.exportIntro}</p>
        </div>
      )}
      <Sure ask={text.leave} intro={text.leaveIntro} sure={text.leaveSure} onSure={() => void goAfter(() => workspaces.leave(workspace))} />
      {manages && (
        <Sure
          ask={text.remove}
          intro={text.removeIntro}
          sure={text.removeSure}
          onSure={() => void goAfter(() => workspaces.remove(workspace))}
        />
      )}
    </section>
  );
}
