"use client";

import { Suspense, useEffect } from "react";
import { useWords } from "#words";
import { loadWords } from "../../_language/load";
import { onceHere } from "../../_state/here";
import { setNotice, useStore } from "../../_state/store";
import { later } from "../later";
import styles from "./notices.module.css";

// Most visits have nothing to be told.
const load = () => import("./notice-body").then((module) => module.NoticeBody);
const NoticeBody = later(load);

/** What happened that the user did not ask for, and what can be done about it. */
export function Notices() {
  const { language, t } = useWords();
  const notice = useStore((state) => state.notice);
  // Its words too: what is told may be that the server is gone.
  useEffect(
    () => onceHere(() => void Promise.all([load(), loadWords(language, "notices"), loadWords(language, "issues")]).catch(() => undefined)),
    [language],
  );
  return (
    <div role="status" className="no-print">
      {notice && (
        <div className={styles.notice}>
          <Suspense fallback={null}>
            <NoticeBody notice={notice} />
          </Suspense>
          <button type="button" className="link" onClick={() => setNotice(null)}>
            {t.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
