"use client";

import Link from "next/link";
import { goodsOf } from "@/lib/dataset/products/lookup";
import type { Decision } from "@/lib/decision/schema";
import { seller as text } from "@/lib/i18n/en/seller";
import { isStarted } from "@/lib/problem/competition";
import { language, say } from "../../_components/words";
import { bring } from "../../_state/parts";
import { useDataset, useDecision } from "../../_state/provider";
import { commit } from "../../_state/store";
import { ProductField } from "./product-field";
import styles from "./seller.module.css";

/** The three things that make an answer somebody's: what is sold, from where, and what is sold there already. */
export function SellerStrip({ sent }: { readonly sent: Decision | null }) {
  const dataset = useDataset();
  const decision = useDecision(sent);
  const { product, exporter, city, competition } = decision;
  // Figures come before the change, so that nobody reads an order without them.
  const change = async (more: Partial<Decision>) => {
    await bring({ ...decision, ...more }, dataset.version);
    commit((before) => ({ ...before, ...more }));
  };
  const countries = [...dataset.countries].sort((a, b) => say(a.name).localeCompare(say(b.name), language));
  const cities = dataset.ties.cities.filter(({ country }) => country === exporter);
  const started = Object.values(competition).filter(isStarted).length;
  const level = product.hs === null ? null : (goodsOf(dataset.products, product.hs)?.level ?? "none");
  return (
    <section className={styles.strip} aria-label={text.title}>
      <div className={styles.thing}>
        <span>{text.sell}</span>
        <ProductField product={product} onChoose={(chosen) => change({ product: chosen })} />
        <span className="small soft">
          {product.hs === null || level === null || level === "consumer-goods" ? text.general : text.chosen[level](product.hs)}
        </span>
      </div>
      <div className={styles.thing}>
        <span>{text.from}</span>
        <select
          aria-label={text.country}
          value={exporter}
          onChange={(event) => {
            const iso3 = event.target.value;
            void change({ exporter: iso3, city: undefined });
          }}
        >
          {countries.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {say(name)}
            </option>
          ))}
        </select>
        {cities.length > 0 ? (
          <select aria-label={text.city} value={city ?? ""} onChange={(event) => change({ city: event.target.value || undefined })}>
            <option value="">{text.wholeCountry}</option>
            {cities.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <button type="button" className="plain" onClick={() => void bring({ ...decision, city: "?" }, dataset.version)}>
            {text.nameCity}
          </button>
        )}
        <span className="small soft">{text.cityHint}</span>
      </div>
      <div className={styles.thing}>
        <span>{text.and}</span>
        <span>{started === 0 ? text.sales.none : text.sales.some(started)}</span>
        <Link href="/compete" className="small">
          {text.salesLink}
        </Link>
      </div>
    </section>
  );
}
