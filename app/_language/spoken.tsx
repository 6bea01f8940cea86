import { readdirSync } from "node:fs";
import { join } from "node:path";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import type { Part } from "@/lib/i18n/en";
import type { Language } from "@/lib/i18n/text";
import { EVERYWHERE } from "./load";
import { words } from "./server-words";
import { Held } from "./words";

type Props = {
  readonly parts: readonly Part[];
  /** What only sleeping parts of the page say: fetched once it stands. What they show meanwhile the server has written. */
  readonly later?: readonly Part[];
  readonly children: ReactNode;
};

/**
 * A page and the parts of the words that its components ask for. The browser is told of them together with the page's own
 * code, so that they come beside it and not after it, and nothing below has to wait for words once it is there.
 */
export async function Spoken({ parts, later = [], children }: Props) {
  const { language } = words();
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
  for (const part of [...EVERYWHERE, ...parts])
    for (const file of filesOf(language, part)) preload(`/_next/static/chunks/${file}`, { as: "script", ...(nonce ? { nonce } : {}) });
  return (
    <Held parts={parts} later={later}>
      {children}
    </Held>
  );
}

const folder = join(process.cwd(), ".next/static/chunks");
let files: readonly string[] | null = null;

/** The chunk that holds a part, by the name that `load.ts` gives it. One that is not found costs a round trip, never a page. */
function filesOf(language: Language, part: Part): readonly string[] {
  files ??= listed();
  return files.filter((name) => name.startsWith(`words-${language}-${part}-`));
}

function listed(): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith("words-"));
  } catch {
    return [];
  }
}
