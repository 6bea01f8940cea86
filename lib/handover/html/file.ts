import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { wholeAnnexOf } from "@/lib/handover/annex/annex";
import type { AnnexWords, PrintedTable } from "@/lib/handover/annex/model";
import { gapAfter } from "@/lib/i18n/spaced";
import { languages } from "@/lib/i18n/text";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief, Point } from "@/lib/report/brief/model";
import type { Since } from "@/lib/report/moved/since";
import { stepsTable, tiersTable } from "../brief-tables";
import { escaped } from "../xml";
import { STYLE } from "./style";

/**
 * The decision as one page that needs nothing else: no script, no font, no picture, nothing fetched, and a policy that says so.
 * It reads by headings, lists and tables with named columns. The same decision gives the same bytes.
 */
export function htmlFile(
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: AnnexWords,
  since: Since | null = null,
): string {
  const brief = briefOf(evaluation, dataset, firmness, words);
  const annex = wholeAnnexOf(evaluation, dataset, firmness, words, since).map(
    ({ title, intro, tables }, i) =>
      `<section${i === 0 ? ' class="annex"' : ""}>${heading(title)}${intro ? paragraph(intro) : ""}${tables.map(table).join("")}</section>`,
  );
  return `<!doctype html>
<html lang="${languages[words.language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.format.sentences([brief.answer, brief.title]))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${page(brief, words)}
${annex.join("\n")}
</main>
</body>
</html>
`;
}

function page(brief: Brief, words: AnnexWords): string {
  const { missing, tiers } = words.brief;
  const points = (title: string, items: readonly Point[], none: string) =>
    heading(title) +
    (items.length > 0
      ? `<ul>${items.map(({ head, text }) => `<li>${lead(words.format.closed(head))}${escaped(text)}</li>`).join("")}</ul>`
      : paragraph(none));
  return [
    `<p class="soft">${escaped(brief.kicker)} · ${escaped(brief.title)}</p>`,
    `<dl class="fields">${brief.fields.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value ?? missing)}</dd></div>`).join("")}</dl>`,
    paragraph(brief.question),
    `<h1>${escaped(brief.answer)}</h1>`,
    `<p class="lede">${escaped(words.format.sentences(brief.recommendation))}</p>`,
    heading(tiers),
    table(tiersTable(brief, words)),
    ...(brief.out ? [paragraph(brief.out)] : []),
    points(brief.reasons.title, brief.reasons.points, brief.reasons.none),
    points(brief.risks.title, brief.risks.points, brief.risks.none),
    points(brief.change.title, brief.change.points, missing),
    heading(brief.law.name),
    `<p>${lead(brief.law.name)}${escaped(brief.law.text)}</p>`,
    heading(brief.steps.title),
    table(stepsTable(brief, words)),
    ...(brief.steps.note ? [`<p class="soft">${escaped(brief.steps.note)}</p>`] : []),
    ...(brief.notes.length > 0 ? [points(words.brief.notes, brief.notes, missing)] : []),
    `<p class="soft">${escaped(words.format.sentences([brief.sources, brief.caveat]))}</p>`,
  ].join("\n");
}

const heading = (text: string) => `<h2>${escaped(text)}</h2>`;
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const lead = (text: string) => `<strong>${escaped(text)}</strong>${gapAfter(text)}`;

/** A table whose rows are named by their first text; it can be scrolled by keyboard where it is wider than the screen. */
function table({ name, heads, rows }: PrintedTable): string {
  const named = heads.findIndex(({ number }) => !number);
  const figure = (j: number) => (heads[j]?.number ? ' class="n"' : "");
  const head = heads.map(({ text }, j) => `<th scope="col"${figure(j)}>${escaped(text)}</th>`).join("");
  const body = rows.map((cells) => {
    const inner = cells.map(({ text, italic }, j) => {
      const said = italic ? `<em>${escaped(text)}</em>` : escaped(text);
      return j === named ? `<th scope="row">${said}</th>` : `<td${figure(j)}>${said}</td>`;
    });
    return `<tr>${inner.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escaped(name)}" tabindex="0"><table><caption>${escaped(name)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}
