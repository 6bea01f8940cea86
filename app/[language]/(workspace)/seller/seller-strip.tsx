"use client";

import { type ReactNode, Suspense, useId, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { useWords } from "#words";
import { sellerCountries } from "@/lib/dataset/lookup";
import { partKeys } from "@/lib/dataset/parts/parts";
import { goodsOf } from "@/lib/dataset/products/lookup";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { isStarted } from "@/lib/problem/competition";
import { later } from "../../../_components/later";
import { Link } from "../../../_components/link";
import { bring, useParts } from "../../../_state/parts";
import { useDataset, useDecision } from "../../../_state/provider";
import { commit, useStore } from "../../../_state/store";
import { CityField } from "./city-field";
import { DRAFT, ProductField } from "./product-field";
import styles from "./seller.module.css";

type Props = {
  readonly sent: Decision | null;
  /** The market that is first now, where shares are entered first. */
  readonly first: string | undefined;
  /** Whether this server asks UN Comtrade for whoever wants it. */
  readonly fetches: boolean;
};

// Only where the server fetches.
const FetchFold = later(() => import("./fetch-imports").then((module) => module.FetchFold));

/** The three things that make an answer somebody's: what is sold, from where, and what is sold there already. */
export function SellerStrip({ sent, first, fetches }: Props) {
  const { seller: text, format, say } = useWords("seller");
  const id = useId();
  const dataset = useDataset();
  const decision = useDecision(sent);
  const latest = useRef(decision);
  latest.current = decision;
  const { exporter, competition } = decision;
  // Figures come before the change, so that nobody reads an order without them.
  const change = async (more: Partial<Decision>) => {
    await bring({ ...latest.current, ...more }, dataset.version);
    flushSync(() => commit((before) => ({ ...before, ...more })));
  };
  // Made once: a weight under the finger would sort and draw hundreds of names anew otherwise.
  const countries = useMemo(
    () =>
      format
        .inOrder(sellerCountries(dataset), ({ name }) => say(name))
        .map(({ iso3, name }) => (
          <option key={iso3} value={iso3}>
            {say(name)}
          </option>
        )),
    [dataset, say, format],
  );
  const started = Object.values(competition).filter(isStarted).length;
  return (
    <section id="seller" tabIndex={-1} className={styles.strip} aria-label={text.title} data-testid="seller">
      <Thing lead={text.sell} hint={<ProductHint decision={decision} />}>
        <ProductField product={decision.product} onChoose={(product) => change({ product })} />
      </Thing>
      <Thing lead={text.from} htmlFor={id} hint={text.cityHint}>
        <select
          id={id}
          aria-label={text.country}
          value={exporter}
          onChange={(event) => void change({ exporter: event.target.value, city: undefined })}
        >
          {countries}
        </select>
        <CityField key={exporter} decision={decision} onChoose={(city) => change({ city })} />
      </Thing>
      <Thing
        lead={text.and}
        hint={
          <Link href={first ? `/markets/${first}/competitors` : "/markets"} prefetch={false} className="small">
            {started === 0 ? text.enterShares : text.changeShares}
          </Link>
        }
      >
        <span className={styles.said}>{started === 0 ? text.sales.none : text.sales.some(started)}</span>
      </Thing>
      {fetches && decision.product.hs !== null && (
        <Suspense fallback={null}>
          <FetchFold key={decision.product.hs} decision={decision} hs={decision.product.hs} />
        </Suspense>
      )}
    </section>
  );
}

type ThingProps = { readonly lead: string; readonly hint: ReactNode; readonly children: ReactNode; readonly htmlFor?: string };

/** One blank of the sentence, with a word below on what it means. */
function Thing({ lead, hint, children, htmlFor }: ThingProps) {
  return (
    <div className={styles.thing}>
      <label className={styles.lead} htmlFor={htmlFor}>
        {lead}
      </label>
      <div className={styles.blank}>
        <div className={styles.fields}>{children}</div>
        <div className="small soft">{hint}</div>
      </div>
    </div>
  );
}

/** What is held of the product, or why nothing is said of one. */
function ProductHint({ decision }: { readonly decision: Decision }) {
  const { seller: text } = useWords("seller");
  const dataset = useDataset();
  const parts = useParts();
  const typed = useStore((state) => state.drafts[DRAFT]);
  const { hs } = decision.product;
  if (typed?.trim()) return text.notChosen;
  if (hs === null) return text.general;
  const level = goodsOf(dataset.products, hs)?.level ?? "none";
  if (level !== "none" && level !== "consumer-goods") return text.chosen[level](hs);
  const missing = partKeys({ ...decision, city: undefined }, EXAMPLE_EXPORTER).some((key) => key.startsWith("product-") && !parts.has(key));
  return missing ? text.unfetched(hs) : text.chosen.none(hs);
}
