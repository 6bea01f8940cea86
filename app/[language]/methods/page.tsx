import type { Metadata } from "next";
import { useWords } from "#words";
import { PublishedCase } from "../../_components/answer/published-case";
import { Contents } from "../../_components/contents";
import { Parts } from "../../_components/frame/parts";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Agreement } from "./agreement";
import { Lanchester } from "./lanchester";
import { Ranking } from "./ranking";
import { Gaps, Normalisations, Rules, Ties, Weights } from "./rules";
import { Track } from "./track/track";
import { Weighting } from "./weighting";
import { Words } from "./words";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).methods.title };
}

const parts = [
  "ranking",
  "weighting",
  "agreement",
  "normalisations",
  "ties",
  "weights",
  "gaps",
  "rules",
  "track",
  "lanchester",
  "published",
  "words",
] as const;

/** How everything is computed, read off the program's own registries: what is not there cannot be described here. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { methods: methodsText } = useWords("methods");
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["methods", "report"]}>
      <div className="screen">
        <div className="heading">
          <h1>{methodsText.title}</h1>
          <Parts />
          <p className="soft">{methodsText.intro}</p>
          <Contents label={methodsText.onThisPage} parts={parts.map((part) => [part, methodsText.parts[part]])} />
        </div>
        <Ranking sent={sent} />
        <Weighting />
        <Agreement />
        <Normalisations />
        <Ties />
        <Weights sent={sent} />
        <Gaps sent={sent} />
        <Rules />
        <Track />
        <Lanchester />
        <section id="published" aria-label={methodsText.parts.published}>
          <PublishedCase />
        </section>
        <Words />
      </div>
    </Spoken>
  );
}
