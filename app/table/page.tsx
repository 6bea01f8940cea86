import type { Metadata } from "next";
import { t } from "../_components/words";
import { TableScreen } from "./table-screen";

export const metadata: Metadata = { title: t.tableScreen.title };

export default function Page() {
  return <TableScreen />;
}
