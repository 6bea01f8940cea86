"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "#words";
import { Link, useGo } from "../../_components/link";
import { workspaces } from "../../_state/keep/ask";
import styles from "../../state.module.css";

type Way = "opening" | "wrong" | "away" | "none";

/** Takes the token out of the address, hands it to the server, and goes on to what it opens. */
export function Opening() {
  const { kept } = useWords("kept");
  const { open: text } = kept;
  const { instead } = useGo();
  const token = useRef<string | null>(null);
  const [way, setWay] = useState<Way>("opening");
  async function go() {
    if (!token.current) return setWay("none");
    setWay("opening");
    const answer = await workspaces.open(token.current);
    if (answer.ok) {
      const { workspace, role, weighting } = answer.value;
      const at = `/w/${workspace.id}`;
      instead(role === "weigh" && weighting ? `${at}/weigh/${weighting}` : at);
    } else setWay(answer.why === "away" || answer.why === "often" ? "away" : "wrong");
  }

  const begin = useEffectEvent(() => void go());
  useEffect(() => {
    const take = () => {
      // Gone from the address at once: neither history nor whoever looks over one's shoulder is to have it.
      token.current = decodeURIComponentOrNothing(window.location.hash.slice(1)) || token.current;
      window.history.replaceState(window.history.state, "", window.location.pathname);
      begin();
    };
    take();
    // Another link followed in the same tab changes but what stands behind `#`.
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return (
    <div className={styles.state}>
      <h1>{text.title}</h1>
      <p role="status">{text[way]}</p>
      {way === "away" && (
        <p>
          <button type="button" onClick={() => void go()}>
            {text.again}
          </button>
        </p>
      )}
      {(way === "wrong" || way === "none") && (
        <p>
          <Link href="/w" prefetch={false}>
            {text.toAll}
          </Link>
        </p>
      )}
    </div>
  );
}

function decodeURIComponentOrNothing(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
