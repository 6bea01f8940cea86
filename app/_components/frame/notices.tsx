"use client";

import { Suspense, useEffect } from "react";
import { setNotice, useStore } from "../../_state/store";
import { later, whenIdle } from "../later";
import { t } from "../words";
import styles from "./notices.module.css";

// Most visits have nothing to be told.
const load = () => import("./notice-body").then((module) => module.NoticeBody);
const NoticeBody = later(load);

/** What happened that the user did not ask for, and what can be done about it. */
export function Notices() {
  const notice = useStore((state) => state.notice);
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), []);
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
