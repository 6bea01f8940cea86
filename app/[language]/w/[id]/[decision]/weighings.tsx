import { useWords } from "#words";
import { may } from "@/lib/keep/roles";
import type { Workspace } from "@/lib/keep/shapes/workspaces";
import { Link } from "../../../../_components/link";
import styles from "../../workspace.module.css";

/** The times this decision was weighed by several people, and the way to do it again. */
export function Weighings({ place, decision }: { readonly place: Workspace; readonly decision: string }) {
  const { history } = useWords("history");
  const { weighings: text } = history;
  const list = place.weightings.filter((each) => each.decision === decision);
  return (
    <section className={styles.section} aria-labelledby="weighings">
      <h2 id="weighings">{text.title}</h2>
      <p className="small soft">{text.intro}</p>
      {list.length === 0 && <p className="soft">{text.none}</p>}
      <ul className={styles.list}>
        {list.map(({ id, revision, way, state, answered }) => (
          <li key={id} className={styles.item}>
            <Link href={`/w/${place.id}/weigh/${id}`} prefetch={false}>
              {text.entry(text.way[way], revision)}
            </Link>
            <span className="small soft">{text.how(text.state[state], text.answered(answered))}</span>
          </li>
        ))}
      </ul>
      {may(place.role, "manage") && (
        <p>
          <Link href={`/w/${place.id}/weigh/new?decision=${decision}`} prefetch={false}>
            {text.begin}
          </Link>
        </p>
      )}
    </section>
  );
}
