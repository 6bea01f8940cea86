import { hsLineOf } from "@/lib/dataset/products/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision, Override, OwnIndicator, OwnMarket, SoldProduct } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import type { FieldChange } from "@/lib/keep/changes/changes";
import type { Field } from "@/lib/keep/changes/fields";
import { methodName } from "@/lib/madm/schema/names";
import { countryName, indicatorName } from "../names";

type Spoken = Words<"costs" | "history" | "landed">;
type Said = { readonly dataset: Dataset; readonly words: Spoken };

/** Longest text that is repeated from a decision; of a longer one only the beginning is. */
const LONGEST = 60;
/** Decimals of a figure that people set, at most. */
const DECIMALS = 4;

/** What a field is called: "Importance of Demand", "Knock-out: Internet users". */
export function fieldName([part = "", ...rest]: Field, value: unknown, { dataset, words }: Said): string {
  const { fields } = words.history;
  const market = (iso3 = "") => words.say(countryName(dataset, iso3));
  const criterion = (id = "") => words.say(indicatorName(dataset, id));
  const [one = "", two = ""] = rest;
  switch (part) {
    case "markets":
      return fields.market(market(one));
    case "pillars":
      return fields.pillar((words.t.pillars as Readonly<Record<string, string>>)[one] ?? one);
    case "criteria":
      return fields.criterion(criterion(one));
    case "thresholds":
      return fields.threshold(criterion(one));
    case "competition":
      return fields.competition(market(one));
    case "overrides":
      return fields.override(criterion(two), market(one));
    case "own":
      return one === "markets"
        ? fields.ownMarket((value as OwnMarket | undefined)?.name ?? two)
        : fields.ownIndicator((value as OwnIndicator | undefined)?.name ?? two);
    case "checks":
      return fields.check(market(one), (words.landed.before.topics as Readonly<Record<string, string>>)[two] ?? two);
    case "tripwires":
      return fields.tripwire;
    case "costs":
      return costsName(one, two, { dataset, words });
    case "brief":
      if (one === "notes") return fields.note(market(two));
      return one === "client" || one === "preparedBy" || one === "date" || one === "question" || one === "steps"
        ? fields[one]
        : fields.other(one);
    case "title":
    case "product":
    case "exporter":
    case "city":
    case "method":
    case "gaps":
    case "positionCounts":
    case "elicitation":
    case "notes":
    case "weighed":
      return fields[part];
    default:
      return fields.other(part);
  }
}

function costsName(one: string, two: string, { dataset, words }: Said): string {
  const { fields } = words.history;
  const labels = { ...words.costs.labels, sellingCurrency: words.costs.sellingCurrency, way: words.costs.way, rule: words.costs.rule };
  if (one === "markets") return fields.costs(words.say(countryName(dataset, two)));
  if (one === "everywhere") return fields.term((labels as Readonly<Record<string, string>>)[two] ?? two);
  if (one === "rates") return fields.rate(two);
  return one === "currency" || one === "ratesOn" ? fields[one] : fields.other(one);
}

/** What stands in a field, in a few words; `null` where only that it is there can be said. */
export function fieldValue([part = "", one = "", two = ""]: Field, value: unknown, { dataset, words }: Said): string | null {
  const { values } = words.history;
  if (value === undefined || value === null || value === "") return values.nothing;
  switch (part) {
    case "markets":
      return values.ticked;
    case "exporter":
      return words.say(countryName(dataset, value as string));
    case "product": {
      const { hs, name } = value as SoldProduct;
      const line = hs === null ? null : hsLineOf(dataset.products, hs);
      return cut(name || (line && hs ? `${hs} ${words.say(line.name)}` : (hs ?? values.anyGoods)));
    }
    case "method": {
      const { id, options } = value as Decision["method"];
      const name = methodName(id);
      const { normalisation, ...others } = options;
      const named = (words.t.normalisations as Readonly<Record<string, string>>)[String(normalisation)];
      const said = name ? words.say(name) : id;
      const whole = named ? values.variant(said, named) : said;
      return Object.keys(others).length > 0 ? values.options(whole) : whole;
    }
    case "gaps":
      return words.t.gaps[value as Decision["gaps"]] ?? String(value);
    case "thresholds":
      return figure(one, value as number, { dataset, words });
    case "overrides":
      return figure(two, (value as Override).value, { dataset, words });
    case "own":
      return values.set;
  }
  if (typeof value === "boolean") return value ? values.yes : values.no;
  if (typeof value === "number") return plain(value, words);
  return typeof value === "string" ? cut(value) : null;
}

/** One change in a line: "Importance of Demand: 90 → 80". */
export function changeText({ field, before, after }: FieldChange, said: Said): string {
  const { history: text } = said.words;
  if (field[0] === "markets") return before === undefined ? text.ticked(nameOf(field, said)) : text.unticked(nameOf(field, said));
  const name = fieldName(field, after ?? before, said);
  if (before === undefined) return text.added(name, fieldValue(field, after, said) ?? text.values.set);
  if (after === undefined) return text.removed(name, fieldValue(field, before, said) ?? text.values.set);
  const [from, to] = [fieldValue(field, before, said), fieldValue(field, after, said)];
  return from === null || to === null || from === to ? text.changedOnly(name) : text.change(name, from, to);
}

function nameOf([, iso3 = ""]: Field, { dataset, words }: Said): string {
  return words.say(countryName(dataset, iso3));
}

function figure(id: string, value: number, { dataset, words }: Said): string {
  const indicator = dataset.indicators.find((each) => each.id === id);
  return indicator ? words.format.valueWithUnit(indicator, value) : plain(value, words);
}

/** With as many decimals as it was set with. */
function plain(value: number, { format }: Spoken): string {
  const decimals = Array.from({ length: DECIMALS + 1 }, (_, places) => places).find((places) => Number(value.toFixed(places)) === value);
  return format.number(value, decimals ?? DECIMALS);
}

function cut(text: string): string {
  const signs = Array.from(text.replace(/\s+/g, " "));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : signs.join("");
}
