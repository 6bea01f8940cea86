"use client";

import { useState } from "react";
import type { Variant } from "@/lib/comparison/variants";
import { compare as compareText } from "@/lib/i18n/en/compare";
import styles from "./slope-chart.module.css";
import { variantName } from "./variant-name";

type Props = { readonly variants: readonly Variant[]; readonly markets: readonly string[] };

const STEP = 150;
const LINE = 24;
const MARGIN = { top: 56, side: 130 };

/** Ranks as lines from variant to variant. One market can be followed at a time; the table below holds the same figures. */
export function SlopeChart({ variants, markets }: Props) {
  const [followed, setFollowed] = useState(0);
  const [first, last] = [variants[0], variants.at(-1)];
  if (variants.length < 2 || !first?.ranking || !last?.ranking) return null;
  const width = 2 * MARGIN.side + STEP * (variants.length - 1);
  const height = MARGIN.top + LINE * markets.length;
  const x = (at: number) => MARGIN.side + STEP * at;
  const places = variants.map((variant) => placesOf(variant.ranking?.ranks ?? new Int32Array()));
  const y = (at: number, market: number) => MARGIN.top + LINE * ((places[at]?.[market] ?? 1) - 1) + LINE / 2;
  const name = markets[followed] ?? "";
  return (
    <figure>
      <label className="row">
        {compareText.follow}
        <select value={followed} onChange={(event) => setFollowed(Number(event.target.value))}>
          {markets.map((market, i) => (
            <option key={market} value={i}>
              {market}
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
              <line x1={x(at)} x2={x(at)} y1={MARGIN.top - 6} y2={height} className={styles.axis} />
              <text x={x(at)} y={at % 2 === 0 ? 18 : 38} textAnchor="middle" className={variant.current ? styles.current : styles.head}>
                {variantName(variant)}
              </text>
            </g>
          ))}
          {markets.map((market, i) => (
            <g key={market} className={i === followed ? styles.followed : styles.line}>
              <polyline points={variants.map((_, at) => `${x(at)},${y(at, i)}`).join(" ")} />
              {variants.map((variant, at) => (
                <circle key={variant.id} cx={x(at)} cy={y(at, i)} r={i === followed ? 5 : 3} />
              ))}
              <text x={x(0) - 10} y={y(0, i) + 4} textAnchor="end">
                {market} {first.ranking?.ranks[i]}
              </text>
              <text x={x(variants.length - 1) + 10} y={y(variants.length - 1, i) + 4}>
                {last.ranking?.ranks[i]} {market}
              </text>
            </g>
          ))}
        </svg>
      </section>
    </figure>
  );
}

/** Places without ties, so that no two lines end on the same spot; the printed ranks keep the ties. */
function placesOf(ranks: ArrayLike<number>): number[] {
  const order = Array.from(ranks, (_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  const places: number[] = [];
  order.forEach((market, place) => {
    places[market] = place + 1;
  });
  return places;
}
