"use client";

import { useWords } from "#words";
import { languages } from "@/lib/i18n/text";
import "./tokens.css";
import "./global.css";
import { Failed } from "./_components/failed";

/** Shown where even the frame around the pages failed: a document of its own. */
export default function GlobalErrorState({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { language, t } = useWords();
  return (
    <html lang={languages[language].tag}>
      <body>
        <title>{`${t.states.failed} · ${t.app.name}`}</title>
        <main>
          <Failed onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
