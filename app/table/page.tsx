import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { TableScreen } from "./table-screen";

export function generateMetadata(): Metadata {
  return { title: words("table").table.title };
}

export default function Page() {
  return (
    <Spoken parts={["issues", "options", "own", "parameters", "table"]}>
      <TableScreen />
    </Spoken>
  );
}
