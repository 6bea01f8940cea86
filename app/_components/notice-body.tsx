"use client";

import { keptText } from "../_state/kept-text";
import { readKept } from "../_state/storage";
import { type Notice, replaceDecision } from "../_state/store";
import { download } from "./download";
import { IssueList } from "./issue-list";
import { t } from "./words";

/** What one notice says, and what can be done about it. */
export function NoticeBody({ notice }: { readonly notice: Notice }) {
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
          <button
            type="button"
            className="link"
            onClick={() => download("caravan-unreadable.txt", "text/plain", keptText("unreadable") ?? "")}
          >
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
