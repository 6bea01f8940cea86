import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageOf } from "@/lib/i18n/address";
import { ADDRESS_HEADER } from "./_language/address-header";
import { speakAnyway } from "./_language/server-words";
import Layout from "./[language]/layout";
import NotFound from "./[language]/not-found";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speakAnyway(asked());
  return { title: `${t.states.notFound} · ${t.app.name}` };
}

/** Whatever is no page at all: said in the language of its address, inside the frame of every page. */
export default function GlobalNotFound() {
  return (
    <Layout params={asked()}>
      <NotFound />
    </Layout>
  );
}

async function asked() {
  const { language } = pageOf((await headers()).get(ADDRESS_HEADER) ?? "/");
  return { language };
}
