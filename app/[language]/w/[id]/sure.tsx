import { useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import styles from "../workspace.module.css";

type Props = { readonly ask: string; readonly intro: string; readonly sure: string; readonly onSure: () => void };

/** Something that cannot be taken back: a first press says what it does, a second does it. */
export function Sure({ ask, intro, sure, onSure }: Props) {
  const { workspace: text } = useWords("workspace");
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (was.current) first.current?.focus();
    was.current = asked;
  }, [asked]);
  return (
    <div className={styles.about}>
      <div className="row">
        {asked ? (
          <>
            <button type="button" onClick={onSure}>
              {sure}
            </button>
            <button ref={keep} type="button" className="link" onClick={() => setAsked(false)}>
              {text.take.keepIt}
            </button>
          </>
        ) : (
          <button ref={first} type="button" onClick={() => setAsked(true)}>
            {ask}
          </button>
        )}
      </div>
      <p className="small soft">{intro}</p>
    </div>
  );
}
