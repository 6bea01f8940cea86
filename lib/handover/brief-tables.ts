import type { Words } from "@/lib/i18n/speech";
import type { Brief } from "@/lib/report/brief/model";
import type { PrintedTable } from "./annex/model";

/** Client, author, product and day as a table; what nobody has entered says so. */
export function fieldsTable({ fields, kicker }: Brief, { brief }: Words<"brief">): PrintedTable {
  return {
    name: kicker,
    heads: fields.map(({ id, label }) => ({ text: label, width: id === "product" ? 34 : 22, number: false })),
    rows: [fields.map(({ value }) => ({ text: value ?? brief.missing }))],
  };
}

/** The tiers as a table: advice, and the markets under it, all of them or as many as a page bears. */
export function tiersTable(
  { tiers }: Brief,
  { brief, handover, format }: Words<"brief" | "handover">,
  names: "all" | "short" = "all",
): PrintedTable {
  return {
    name: handover.report.tiersName,
    heads: [
      { text: brief.tier, width: 20, number: false },
      { text: brief.markets, width: 80, number: false },
    ],
    rows: tiers.map((tier) => [
      { text: tier.label },
      { text: names === "short" ? tier.names : format.list(tier.markets.map(({ name }) => name)) },
    ]),
  };
}

/** The next steps as a table; what nobody has named yet stays open. */
export function stepsTable({ steps }: Brief, { brief, handover }: Words<"brief" | "handover">): PrintedTable {
  const { number, what, owner, by } = brief.stepHead;
  return {
    name: handover.report.stepsName,
    heads: [
      { text: number, width: 6, number: true },
      { text: what, width: 60, number: false },
      { text: owner, width: 18, number: false },
      { text: by, width: 16, number: false },
    ],
    rows: steps.items.map((step, i) => [
      { text: String(i + 1) },
      { text: step.what },
      { text: step.owner ?? handover.summary.open },
      { text: step.by ?? handover.summary.open },
    ]),
  };
}
