"use client";

import { useWords } from "#words";
import { readDecision } from "@/lib/decision/migrate";
import { addressIn } from "@/lib/i18n/address";
import { others, throwAway } from "../../_state/others";
import { readKept, throwUnreadableAway, unreadableText } from "../../_state/storage";
import { type Notice, replaceDecision, setNotice, useStore } from "../../_state/store";
import { download } from "../download";
import { Gap } from "../gap";
import { IssueList } from "../issue-list";
import { UnreadFile } from "../unread-file";

/** What one notice says, and what can be done about it. */
export function NoticeBody({ notice }: { readonly notice: Notice }) {
  const { notices: text } = useWords("notices");
  switch (notice.kind) {
    case "from-link":
      return (
        <>
          {notice.canRestore && <p>{text.fromLink}</p>}
          {notice.otherData && (
            <p>
              {text.otherData} <MovedLink since={notice.otherData} />
            </p>
          )}
          {notice.canRestore && (
            <button type="button" className="link" onClick={restorePrevious}>
              {text.restore}
            </button>
          )}
        </>
      );
    case "newer-data":
      return (
        <p>
          {text.newerData} <MovedLink since={notice.otherData} />
        </p>
      );
    case "bad-link":
      return (
        <>
          <p>
            <strong>{text.badLink}</strong>
            <Gap />
            {text.badLinkHelp}
          </p>
          <IssueList issues={notice.issues} />
        </>
      );
    case "bad-file":
      return <UnreadFile name={notice.name ?? ""} issues={notice.issues} />;
    case "bad-storage":
      return (
        <>
          <p>{text.badStorage}</p>
          <button type="button" className="link" onClick={() => download("caravan-unreadable.txt", "text/plain", unreadableText() ?? "")}>
            {text.downloadRaw}
          </button>{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              throwUnreadableAway();
              setNotice(null);
            }}
          >
            {text.throwAway}
          </button>
        </>
      );
    case "other-tab":
      return (
        <>
          <p>{text.otherTab(notice.decision.title.trim())}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              replaceDecision(notice.decision);
              throwAway(notice.text);
            }}
          >
            {text.openOther}
          </button>{" "}
          {others().includes(notice.text) && (
            <button
              type="button"
              className="link"
              onClick={() => {
                throwAway(notice.text);
                setNotice(null);
              }}
            >
              {text.throwAway}
            </button>
          )}
        </>
      );
    case "storage-full":
      return <p>{text.storageFull}</p>;
    case "opened":
      return (
        <p>
          {text.opened(notice.name)}
          <Gap />
          {notice.otherData && (
            <>
              {text.newerData} <MovedLink since={notice.otherData} />
            </>
          )}
        </p>
      );
  }
}

/** Leads to what has moved since the link was made. What writes addresses is fetched when somebody wants to know. */
function MovedLink({ since }: { readonly since: string }) {
  const { language, notices: text } = useWords("notices");
  async function follow() {
    const { linkTo } = await import("../../_state/link");
    const { decision } = useStore.getState();
    const address = decision && linkTo(decision, since, new URL(addressIn(language, "/moved"), window.location.href).href);
    if (address) window.location.assign(address);
  }
  return (
    <button type="button" className="link" onClick={() => void follow()}>
      {text.follow}
    </button>
  );
}

function restorePrevious() {
  const { kept } = readKept(readDecision, "previous");
  if (kept) replaceDecision(kept.decision, null, kept.tied);
}
