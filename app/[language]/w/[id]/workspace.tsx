"use client";

import { useCallback } from "react";
import { useWords } from "#words";
import { may } from "@/lib/keep/roles";
import { workspaces } from "../../../_state/keep/ask";
import { useKept } from "../../../_state/keep/use-kept";
import styles from "../workspace.module.css";
import { Decisions } from "./decisions";
import { Doors } from "./doors";
import { NotThere } from "./not-there";
import { People } from "./people";
import { RenameField } from "./rename-field";
import { Take } from "./take";

/** A workspace as its people see it; what a role may not do is not offered. */
export function Workspace({ id }: { readonly id: string }) {
  const { workspace: text } = useWords("workspace");
  const load = useCallback(() => workspaces.one(id), [id]);
  const [kept, readAgain] = useKept(id, load, () => true);
  if (kept.kind !== "there") return <NotThere kind={kept.kind} />;
  const { value: place, away } = kept;
  const manages = may(place.role, "manage");
  return (
    <div className="screen">
      <div className="heading">
        <p className={styles.overline}>{text.overline}</p>
        <h1>{place.title}</h1>
        <p className="soft">{text.roleIs[place.role]}</p>
        <p role="status" className="warn">
          {away ? text.away : ""}
        </p>
      </div>
      <div className={styles.shelf}>
        <Decisions place={place} readAgain={readAgain} />
        <div className={`${styles.stackedSections} ${styles.side}`}>
          <People place={place} readAgain={readAgain} />
          {place.doors && <Doors workspace={id} doors={place.doors} readAgain={readAgain} />}
        </div>
        <Take workspace={id} title={place.title} manages={manages}>
          {manages && (
            <RenameField
              label={text.rename}
              button={text.renameButton}
              value={place.title}
              onSave={(title) => workspaces.rename(id, title)}
              onSaved={readAgain}
            />
          )}
        </Take>
      </div>
    </div>
  );
}
