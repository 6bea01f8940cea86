import { useWords } from "#words";
import type { Unanswered } from "@/lib/evaluate";
import { Gap } from "../gap";
import { Link } from "../link";

type Props = Pick<Unanswered, "reason"> & { /** What cannot be shown without a ranking, in a sentence. */ readonly so?: string };

/** Stands where a ranking would be needed and there is none: why, what to do, and the way there. */
export function Unranked({ reason, so }: Props) {
  const { format, t, unanswered } = useWords("unanswered");
  return (
    <div className="stack" data-testid="unranked">
      {so && <p>{so}</p>}
      <p>
        <strong>{format.closed(t.noAnswer[reason])}</strong>
        <Gap />
        {unanswered.help[reason]}
      </p>
      <p>
        <Link href="/#panel-controls">{unanswered.toDecide}</Link>
      </p>
    </div>
  );
}
