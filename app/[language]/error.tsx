"use client";

import { Failed } from "../_components/failed";

/** Shown in place of a page that failed. */
export default function ErrorState({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return <Failed onRetry={retry} />;
}
