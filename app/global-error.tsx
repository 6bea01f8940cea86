"use client";

import { useSyncExternalStore } from "react";
import { useWords } from "#words";
import { pageOf } from "@/lib/i18n/address";
import { languages } from "@/lib/i18n/text";
import "./tokens.css";
import "./global.css";
import { Failed } from "./_components/failed";
import { Speaking } from "./_language/words";

const never = () => () => {};

/** Shown where even the frame around the pages failed: a document of its own, in the language that the address names. */
export default function GlobalErrorState({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const path = useSyncExternalStore(
    never,
    () => location.pathname,
    () => "/",
  );
  return (
    <Speaking language={pageOf(path).language}>
      <Page onRetry={retry} />
    </Speaking>
  );
}

function Page({ onRetry }: { readonly onRetry: () => void }) {
  const { language, t } = useWords();
  return (
    <html lang={languages[language].tag}>
      <body>
        <title>{`${t.states.failed} · ${t.app.name}`}</title>
        <main>
          <Failed onRetry={onRetry} />
        </main>
      </body>
    </html>
  );
}
