import { useWords } from "#words";
import type { Issue } from "@/lib/math/refusal";
import { Gap } from "./gap";
import { IssueList } from "./issue-list";

type Props = { readonly name: string; readonly issues: readonly Issue[] };

/** That a file was not opened, and why. The fields of one that is no decision at all are not worth naming. */
export function UnreadFile({ name, issues }: Props) {
  const { notices: text } = useWords("notices");
  const foreign = isForeign(issues);
  return (
    <>
      <p>
        <strong>{text.badFile(name)}</strong>
        <Gap />
        {foreign && text.foreign}
      </p>
      {!foreign && <IssueList issues={issues} />}
    </>
  );
}

function isForeign(issues: readonly Issue[]): boolean {
  return issues.some(({ code, path }) => (code === "malformed" && path.length === 0) || (code === "missing" && path.join() === "version"));
}
