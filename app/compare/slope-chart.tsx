"use client";

import { useState } from "react";
import type { Variant } from "@/lib/comparison/variants";
import { compare as compareText } from "@/lib/i18n/en/compare";
import { variantName } from "../_components/answer/variant-name";
import styles from "./slope-chart.module.css";

type Props = { readonly variants: readonly Variant[]; readonly markets: readonly { readonly id: string; readonly name: string }[] };

const STEP = 140;
const LINE = 24;
const TOP = 56;
/** Room for a label beside the lines: so much for a letter at most, and for the rank. */
const LETTER = 7.5;
const RANK = 36;
/** Longer names are cut in the chart; the table below has them whole. */
const LONGEST = 26;

/** Ranks as lines from variant to variant. One market can be followed at a time; the table below holds the same figures. */
export function SlopeChart({ variants, markets }: Props) {
  const [chosen, setChosen] = useState("");
  const [first, last] = [variants[0], variants.at(-1)];
  if (variants.length < 2 || !first?.ranking || !last?.ranking) return null;
  const labels = markets.map(({ name }) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trim()}…` : name));
  const side = RANK + LETTER * Math.max(...labels.map((label) => label.length));
  const width = 2 * side + STEP * (variants.length - 1);
  const height = TOP + LINE * markets.length;
  const x = (at: number) => side + STEP * at;
  const places = variants.map((variant) => placesOf(variant.ranking?.ranks ?? new Int32Array()));
  const level = (place: number) => TOP + LINE * (place - 1) + LINE / 2;
  /** Markets that tie share a point. Their labels at the ends stand one below the other all the same. */
  const y = (at: number, market: number) => level(variants[at]?.ranking?.ranks[market] ?? 1);
  const labelY = (at: number, market: number) => level(places[at]?.[market] ?? 1);
  // Until one is chosen, and when the chosen one is no longer ticked, the first of the ranking is followed.
  const own = places[variants.findIndex(({ current }) => current)] ?? places[0] ?? [];
  const known = markets.findIndex(({ id }) => id === chosen);
  const followed = known >= 0 ? known : own.indexOf(1);
  const name = markets[followed]?.name ?? "";
  return (
    <figure>
      <label className="row">
        {compareText.follow}
        <select value={markets[followed]?.id} onChange={(event) => setChosen(event.target.value)}>
          {markets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <section className={styles.scroll} aria-label={compareText.chartName(variants.length, name)} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={compareText.chartName(variants.length, name)}
        >
          {variants.map((variant, at) => (
            <g key={variant.id}>
              <line x1={x(at)} x2={x(at)} y1={TOP - 6} y2={height} className={styles.axis} />
              <text x={x(at)} y={at % 2 === 0 ? 18 : 38} textAnchor="middle" className={variant.current ? styles.current : styles.head}>
                {variantName(variant)}
              </text>
            </g>
          ))}
          {markets.map(({ id }, i) => (
            <g key={id} className={i === followed ? styles.followed : styles.line}>
              <polyline points={variants.map((_, at) => `${x(at)},${y(at, i)}`).join(" ")} />
              {variants.map((variant, at) => (
                <circle key={variant.id} cx={x(at)} cy={y(at, i)} r={i === followed ? 5 : 3} />
              ))}
              <text x={x(0) - 10} y={labelY(0, i) + 4} textAnchor="end">
                {labels[i]} {first.ranking?.ranks[i]}
              </text>
              <text x={x(variants.length - 1) + 10} y={labelY(variants.length - 1, i) + 4}>
                {last.ranking?.ranks[i]} {labels[i]}
              </text>
            </g>
          ))}
        </svg>
      </section>
    </figure>
  );
}

/** Places without ties, so that no two labels stand on the same spot. */
function placesOf(ranks: ArrayLike<number>): number[] {
  const order = Array.from(ranks, (_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  const places: number[] = [];
  order.forEach((market, place) => {
    places[market] = place + 1;
  });
  return places;
}
