import { ADDRESS_HEADER } from "../_language/address-header";
import { everyLanguage } from "../_language/all-words";
import { type InLanguage, speakAnyway } from "../_language/server-words";
import { Speaking } from "../_language/words";
import "@fontsource-variable/inter/wght.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "../fonts.css";
import "../tokens.css";
import "../global.css";
import "../later-sheets";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { addressIn, pageOf } from "@/lib/i18n/address";
import { languages } from "@/lib/i18n/text";
import { Arrival } from "../_components/frame/arrival";
import { Footer } from "../_components/frame/footer";
import { Header } from "../_components/frame/header";
import { LanguageOffer } from "../_components/frame/language-offer";
import { Notices } from "../_components/frame/notices";
import { SkipLinks } from "../_components/frame/skip-links";
import { KeptLine } from "../_components/keep/kept-line";
import { figuresIn } from "../_server/figures";
import { Provider } from "../_state/provider";

type Props = { readonly params: InLanguage; readonly children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { format, t } = await speakAnyway(params);
  const { path } = pageOf((await headers()).get(ADDRESS_HEADER) ?? "/");
  return {
    title: { default: format.labelled(t.app.name, t.app.tagline), template: `%s · ${t.app.name}` },
    description: t.app.tagline,
    alternates: {
      languages: Object.fromEntries(everyLanguage.map(({ language }) => [languages[language].tag, addressIn(language, path)])),
    },
  };
}
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

const sans = new URL("../_typefaces/inter-latin.woff2", import.meta.url);
const serif = new URL("../_typefaces/serif-latin.woff2", import.meta.url);
const cyrillic = new URL("../_typefaces/inter-cyrillic.woff2", import.meta.url);
const heads = new URL("../_typefaces/serif-cyrillic.woff2", import.meta.url);
/** The files that nearly every letter comes from: asked for with the page, not only once its styles have been read. */
const typefaces: Readonly<Record<string, readonly URL[]>> = { en: [sans, serif], zh: [sans], ru: [sans, cyrillic, heads] };

export default async function Layout({ params, children }: Props) {
  const spoken = await speakAnyway(params);
  const { language, t } = spoken;
  const names = everyLanguage.map((words) => words.language);
  // Reading the request makes every page dynamic, which the per-request nonce of the security policy needs.
  await headers();
  for (const { pathname } of typefaces[language] ?? []) preload(pathname, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const figures = figuresIn(spoken).address;
  preload(figures, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <html lang={languages[language].tag}>
      <body>
        <Speaking language={language}>
          <SkipLinks />
          <Arrival />
          <Provider figures={figures}>
            <Header />
            <KeptLine />
            <LanguageOffer spoken={names} />
            <Notices />
            <main id="content" tabIndex={-1}>
              {children}
            </main>
            <Footer spoken={names} />
          </Provider>
        </Speaking>
        <noscript>
          <p>{t.app.noScript}</p>
        </noscript>
      </body>
    </html>
  );
}
