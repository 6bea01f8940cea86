import type { Metadata } from "next";
import Link from "next/link";
import { api as apiText } from "@/lib/i18n/en/api";
import { methods as methodsText } from "@/lib/i18n/en/methods";
import { PublishedCase } from "../_components/answer/published-case";
import { Contents } from "../_components/contents";
import { linkedDecision, type Query } from "../_state/server";
import { Agreement } from "./agreement";
import { Lanchester } from "./lanchester";
import { Ranking } from "./ranking";
import { Gaps, Normalisations, Rules, Ties, Weights } from "./rules";
import { Weighting } from "./weighting";
import { Words } from "./words";

export const metadata: Metadata = { title: methodsText.title };

const parts = [
  "ranking",
  "weighting",
  "agreement",
  "normalisations",
  "ties",
  "weights",
  "gaps",
  "rules",
  "lanchester",
  "published",
  "words",
] as const;

/** How everything is computed, read off the program's own registries: what is not there cannot be described here. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <div className="screen">
      <div className="heading">
        <h1>{methodsText.title}</h1>
        <p className="soft">{methodsText.intro}</p>
        <Contents label={methodsText.onThisPage} parts={parts.map((part) => [part, methodsText.parts[part]])}>
          <Link href="/methods/api">{apiText.title}</Link>
        </Contents>
      </div>
      <Ranking sent={sent} />
      <Weighting />
      <Agreement />
      <Normalisations />
      <Ties />
      <Weights sent={sent} />
      <Gaps sent={sent} />
      <Rules />
      <Lanchester />
      <section id="published" aria-label={methodsText.parts.published}>
        <PublishedCase />
      </section>
      <Words />
    </div>
  );
}
