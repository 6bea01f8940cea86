import type { Metadata } from "next";
import { table as tableScreenText } from "@/lib/i18n/en/table";
import { TableScreen } from "./table-screen";

export const metadata: Metadata = { title: tableScreenText.title };

export default function Page() {
  return <TableScreen />;
}
