import type { Metadata } from "next";
import { own as ownText } from "@/lib/i18n/en/own";
import { ImportScreen } from "./import-screen";

export const metadata: Metadata = { title: ownText.title };

export default function Page() {
  return <ImportScreen />;
}
