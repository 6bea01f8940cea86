import { useEffect, useState } from "react";
import { useWords } from "#words";
import { type Entry, savedText } from "../../_state/shelf-entries";
import { download } from "../download";
import { Link } from "../link";
import styles from "./shelf.module.css";

type Props = {
  readonly entry: Entry;
  readonly onOpen: (title: string) => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Another screen is gone to. */
  readonly onLeave: () => void;
};

/** One decision of the shelf: its name, to be changed in place, and what can be done with it. */
export function ShelfRow({ entry, onOpen, onRename, onDuplicate, onRemove, onLeave }: Props) {
  const { shelf: text, format, t } = useWords("shelf");
  const { id, title, changed, read, decision, data } = entry;
  const [typed, setTyped] = useState(title);
  useEffect(() => setTyped(title), [title]);
  const name = title || text.unnamed;
  const save = () => download(`${name}.caravan.json`, "application/json", savedText(decision, data));
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {read ? (
          <input
            aria-label={text.name(name)}
            value={typed}
            maxLength={120}
            placeholder={t.tools.titlePlaceholder}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => onRename(typed.trim())}
            onKeyDown={(event) => {
              if (event.key === "Enter") onRename(typed.trim());
            }}
          />
        ) : (
          <strong>{name}</strong>
        )}
        <span className="small soft">{read ? text.changed(format.date(new Date(changed))) : text.unreadable}</span>
      </div>
      <div className={styles.acts}>
        {read ? (
          <>
            <button type="button" aria-label={text.openOf(name)} onClick={() => onOpen(typed.trim())}>
              {text.open}
            </button>
            <button type="button" aria-label={text.duplicateOf(name)} onClick={onDuplicate}>
              {text.duplicate}
            </button>
            <Link href={`/check/decisions?with=${id}`} aria-label={text.compareOf(name)} onClick={onLeave}>
              {text.compare}
            </Link>
          </>
        ) : (
          <button type="button" aria-label={text.saveOf(name)} onClick={save}>
            {text.save}
          </button>
        )}
        <button type="button" aria-label={text.removeOf(name)} onClick={onRemove}>
          {text.remove}
        </button>
      </div>
    </li>
  );
}
