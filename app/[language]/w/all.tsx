"use client";

import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Role } from "@/lib/keep/roles";
import { Link } from "../../_components/link";
import { workspaces } from "../../_state/keep/ask";
import { Make } from "./make";
import styles from "./workspace.module.css";

type Summary = { readonly id: string; readonly title: string; readonly role: Role; readonly weightings: readonly string[] };

/** The workspaces this browser has a link to, and the making of one for the decision at hand. */
export function All() {
  const { workspace: text } = useWords("workspace");
  const [list, setList] = useState<readonly Summary[] | "away" | null>(null);
  const [made, setMade] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each that was made
  useEffect(() => {
    let left = false;
    void workspaces.all().then((answer) => {
      if (!left) setList(answer.ok ? answer.value.workspaces : "away");
    });
    return () => {
      left = true;
    };
  }, [made]);
  return (
    <div className="screen">
      <div className="heading">
        <h1>{text.all.title}</h1>
        <p className="measure">{text.all.intro}</p>
      </div>
      <div className={styles.columns}>
        <Make onMade={() => setMade(made + 1)} />
        <section className={styles.section} aria-labelledby="yours">
          <h2 id="yours">{text.all.yours}</h2>
          <div role="status">
            {list === "away" && <p className="soft">{text.all.away}</p>}
            {list !== null && list.length === 0 && <p className="soft">{text.all.none}</p>}
          </div>
          {Array.isArray(list) && list.length > 0 && (
            <ul className={styles.list}>
              {list.map((each: Summary) => (
                <li key={each.id} className={styles.item}>
                  <Link href={each.role === "weigh" ? `/w/${each.id}/weigh/${each.weightings[0]}` : `/w/${each.id}`} prefetch={false}>
                    {each.title}
                  </Link>
                  <span className="small soft">{text.roles[each.role]}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}
