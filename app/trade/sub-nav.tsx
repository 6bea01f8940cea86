"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { model as text } from "@/lib/i18n/en/model";

const screens = [["/trade/model", text.title]] as const;

/** The screens on trade, beside each other. */
export function SubNav() {
  const here = usePathname();
  return (
    <nav aria-label={text.title} className="row small">
      {screens.map(([path, name]) => (
        <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
