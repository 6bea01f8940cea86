"use client";

import { notices as text } from "@/lib/i18n/en/notices";
import { keptText } from "../../_state/kept-text";
import { readKept } from "../../_state/storage";
import { type Notice, replaceDecision } from "../../_state/store";
import { download } from "../download";
import { IssueList } from "../issue-list";

/** What one notice says, and what can be done about it. */
export function NoticeBody({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case "from-link":
      return (
        <>
          {notice.canRestore && <p>{text.fromLink}</p>}
          {notice.otherData && <p>{text.otherData}</p>}
          {notice.canRestore && (
            <button type="button" className="link" onClick={restorePrevious}>
              {text.restore}
            </button>
          )}
        </>
      );
    case "bad-link":
      return (
        <>
          <p>
            <strong>{text.badLink}</strong> {text.badLinkHelp}
          </p>
          <IssueList issues={notice.issues} />
        </>
      );
    case "bad-file":
      return (
        <>
          <p>
            <strong>{text.badFile(notice.name ?? "")}</strong>
          </p>
          <IssueList issues={notice.issues} />
        </>
      );
    case "bad-storage":
      return (
        <>
          <p>{text.badStorage}</p>
          <button
            type="button"
            className="link"
            onClick={() => download("caravan-unreadable.txt", "text/plain", keptText("unreadable") ?? "")}
          >
            {text.downloadRaw}
          </button>
        </>
      );
    case "storage-full":
      return <p>{text.storageFull}</p>;
    case "opened":
      return <p>{text.opened(notice.name)}</p>;
  }
}

function restorePrevious() {
  const { kept } = readKept("previous");
  if (kept) replaceDecision(kept.decision);
}
