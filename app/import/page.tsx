import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { ImportScreen } from "./import-screen";

export function generateMetadata(): Metadata {
  return { title: words("own").own.title };
}

export default function Page() {
  return (
    <Spoken parts={["doubts", "own"]}>
      <ImportScreen />
    </Spoken>
  );
}
