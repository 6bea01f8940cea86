import { Link } from "../link";
import styles from "./tabs.module.css";

export type Tab = { readonly path: string; readonly name: string; readonly current: "page" | "true" | undefined };

/** Screens on one matter as links in a row; the one that is open is marked. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={`${styles.tabs} no-print`}>
      {tabs.map(({ path, name, current }) => (
        <Link key={path} href={path} aria-current={current}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
