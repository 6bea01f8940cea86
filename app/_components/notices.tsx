"use client";

import { readKept, unreadableText } from "../_state/storage";
import { type Notice, replaceDecision, setNotice, useStore } from "../_state/store";
import { download } from "./download";
import { IssueList } from "./issue-list";
import styles from "./notices.module.css";
import { t } from "./words";

/** What happened that the user did not ask for, and what can be done about it. */
export function Notices() {
  const notice = useStore((state) => state.notice);
  return (
    <div role="status" className="no-print">
      {notice && (
        <div className={styles.notice}>
          <Body notice={notice} />
          <button type="button" className="link" onClick={() => setNotice(null)}>
            {t.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

function Body({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case "from-link":
      return (
        <>
          {notice.canRestore && <p>{t.notices.fromLink}</p>}
          {notice.otherData && <p>{t.notices.otherData}</p>}
          {notice.canRestore && (
            <button type="button" className="link" onClick={restorePrevious}>
              {t.notices.restore}
            </button>
          )}
        </>
      );
    case "bad-link":
      return (
        <>
          <p>
            <strong>{t.notices.badLink}</strong> {t.notices.badLinkHelp}
          </p>
          <IssueList issues={notice.issues} />
        </>
      );
    case "bad-file":
      return (
        <>
          <p>
            <strong>{t.notices.badFile(notice.name ?? "")}</strong>
          </p>
          <IssueList issues={notice.issues} />
        </>
      );
    case "bad-storage":
      return (
        <>
          <p>{t.notices.badStorage}</p>
          <button type="button" className="link" onClick={() => download("caravan-unreadable.txt", "text/plain", unreadableText() ?? "")}>
            {t.notices.downloadRaw}
          </button>
        </>
      );
    case "storage-full":
      return <p>{t.notices.storageFull}</p>;
    case "opened":
      return <p>{t.notices.opened(notice.name)}</p>;
  }
}

function restorePrevious() {
  const { kept } = readKept("previous");
  if (kept) replaceDecision(kept.decision);
}
