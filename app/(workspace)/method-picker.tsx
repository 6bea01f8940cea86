"use client";

import Link from "next/link";
import { type Decision, type GapPolicy, gapPolicies } from "@/lib/decision/schema";
import { normalisations } from "@/lib/madm/normalise";
import { methodById } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { say, t } from "../_components/words";
import { commit } from "../_state/store";

/** Which method ranks, under which normalisation, and what happens where a figure is missing. */
export function MethodPicker({ decision }: { readonly decision: Decision }) {
  const known = methods.some((method) => method.id === decision.method.id);
  const method = known ? methodById(decision.method.id) : null;
  const variant = method?.parameters.safeParse(decision.method.options);
  const normalisation = variant?.success ? (variant.data as { normalisation?: string }).normalisation : undefined;

  return (
    <fieldset className="stack">
      <legend className="visually-hidden">{t.weights.method}</legend>
      <label>
        <span className="small soft">{t.weights.method}</span>
        <br />
        <select value={decision.method.id} onChange={(event) => commit((before) => ({ ...before, method: { id: event.target.value, options: {} } }))}>
          {!known && <option value={decision.method.id}>{decision.method.id}</option>}
          {methods.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {say(entry.name)}
            </option>
          ))}
        </select>{" "}
        <Link href="/methods" className="small">
          {t.weights.more2}
        </Link>
      </label>
      {normalisation !== undefined && (
        <label>
          <span className="small soft">{t.weights.normalisation}</span>
          <br />
          <select
            value={normalisation}
            onChange={(event) =>
              commit((before) => ({ ...before, method: { ...before.method, options: { ...before.method.options, normalisation: event.target.value } } }))
            }
          >
            {normalisations.map((id) => (
              <option key={id} value={id}>
                {t.normalisations[id]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span className="small soft">{t.weights.gapPolicy}</span>
        <br />
        <select value={decision.gaps} onChange={(event) => commit((before) => ({ ...before, gaps: event.target.value as GapPolicy }))}>
          {gapPolicies.map((id) => (
            <option key={id} value={id}>
              {t.gaps[id]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
