import type { Metadata } from "next";
import { t } from "../_components/words";
import { ImportScreen } from "./import-screen";

export const metadata: Metadata = { title: t.own.title };

export default function Page() {
  return <ImportScreen />;
}
