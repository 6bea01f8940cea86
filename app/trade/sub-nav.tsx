"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { trade as text } from "@/lib/i18n/en/trade";
import styles from "./sub-nav.module.css";

const screens = [
  ["/trade", text.screens.flows],
  ["/trade/mirror", text.screens.mirror],
  ["/trade/audit", text.screens.audit],
  ["/trade/model", text.screens.model],
] as const;

/** The screens on trade, beside each other. */
export function SubNav() {
  const here = usePathname();
  return (
    <nav aria-label={text.screens.label} className={`${styles.nav} small no-print`}>
      {screens.map(([path, name]) => (
        <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
