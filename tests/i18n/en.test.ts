import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pillarIds, regionIds } from "@/lib/dataset/ids";
import { loadDataset } from "@/lib/dataset/load";
import { observationStatus } from "@/lib/dataset/schema";
import { gapPolicies } from "@/lib/decision/options";
import { presetIds } from "@/lib/decision/presets";
import { ownParts } from "@/lib/i18n/content";
import { en } from "@/lib/i18n/en";
import { battles } from "@/lib/lanchester/range";
import { reaches } from "@/lib/lanchester/reach";
import { definitionFields } from "@/lib/lanchester/shares";
import { structureTypes } from "@/lib/lanchester/structure";
import { normalisations } from "@/lib/madm/normalise";
import { attractivenessLevels, priorities, rules, THIN_DATA } from "@/lib/recommendation/rules";

type Leaf = { readonly path: readonly string[]; readonly message: unknown };

/** Every message with the way to it; those of a plain list share the list's. */
function leaves(node: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(node).flatMap(([key, message]): Leaf[] => {
    const way = Array.isArray(node) ? path : [...path, key];
    return typeof message === "object" && message !== null ? leaves(message, way) : [{ path: way, message }];
  });
}

const all = leaves(en);
/** The same without the texts of the program's own content, which `content.test.ts` holds to what names them. */
const ofInterface = all.filter(({ path }) => !ownParts.some((part) => part === path[0]));
/** A figure written out, which serves functions of words, of numbers, of counts, and of values under any names alike. */
const standIn = (n: number) =>
  new Proxy(Object.assign(new String(n), { n, text: String(n), ids: ["goods"], status: "planned" }), {
    get: (figure, key) => {
      const own: unknown = Reflect.get(figure, key);
      if (typeof own === "function") return own.bind(figure);
      return own === undefined && typeof key === "string" ? String(n) : own;
    },
  });

const issueMessages = Object.entries(en.issues);

/** Every combination of the values an issue may carry. */
const issueValues = [{}, { accepted: "0–100" }].flatMap((accepted) =>
  [{}, { found: "" }, { found: "101" }].flatMap((found) => [{}, { name: "GDP" }].map((name) => ({ ...accepted, ...found, ...name }))),
);

/** Signs of a text that was left empty or not put together. */
const patchy = /\{|\}| {2}|Accepted: \.|\(\)|^\s|^$/;
/** Signs of a value that was not there when a text was made. */
const hollow = /undefined|null|NaN|\[object/;

test("each term that a screen leads to stands among the words, once", () => {
  const { label: _, more: __, ...terms } = en.shared.terms;
  const ids = en.lexicon.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(terms)));
});

describe("the English strings", () => {
  test("are all texts, or functions that make one", () => {
    expect(all.filter(({ message }) => typeof message !== "string" && typeof message !== "function")).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  test("are whole where they stand as they are", () => {
    expect(all.filter(({ message }) => typeof message === "string" && patchy.test(message))).toEqual([]);
  });

  test.each(
    all
      .filter(({ path, message }) => typeof message === "function" && path[0] !== "issues")
      .map(({ path, message }) => [path.join("."), message]),
  )("%s makes a whole text for none, one and several", (_, message) => {
    const make = message as (...values: unknown[]) => string;
    for (const n of [0, 1, 2, 15]) {
      const text = String(make(...Array(make.length).fill(standIn(n))));
      expect(text).not.toMatch(patchy);
      expect(text).not.toMatch(hollow);
    }
  });

  test.each(issueMessages)("an issue of the kind %s is a whole sentence, whatever is known of it", (_, message) => {
    for (const values of issueValues) {
      const text = message(values);
      expect(text).not.toMatch(patchy);
      expect(text).not.toMatch(hollow);
      expect(text).toMatch(/^.*\.$/);
    }
  });

  test("name what was found and what is accepted where an issue knows it", () => {
    expect(en.issues["out-of-range"]({ accepted: "0–100", found: "101" })).toBe("101 is out of range. Accepted: 0–100.");
    expect(en.issues["out-of-range"]({})).toBe("Out of range.");
    expect(en.issues["unknown-id"]({ found: "law" })).toBe("law is not known.");
    expect(en.issues["newer-version"]({ accepted: "≤ 1", found: "2" })).toContain("(2;");
  });

  test("have a word for everything the program can name", () => {
    const named: [object, readonly string[]][] = [
      [en.shared.regions, regionIds],
      [en.shared.pillars, pillarIds],
      [en.shared.presets, presetIds],
      [en.shared.gaps, gapPolicies],
      [en.shared.status, observationStatus.options],
      [en.shared.normalisations, normalisations],
      [en.shared.priorities, priorities],
      [en.detail.priorityMeaning, priorities],
      [en.detail.attractiveness, attractivenessLevels],
      [en.shared.reaches, reaches],
      [en.detail.rules, rules.map(({ id }) => id)],
      [en.position.structures, structureTypes],
      [en.position.battles, battles],
      [en.competition.form.path, definitionFields],
      [en.shared.imputed, ["regional-median", "field-median", "worst-observed"]],
      [en.shared.noAnswer, ["no-market", "all-out", "no-weight", "no-figure", "refused"]],
      [en.unanswered.help, ["no-market", "all-out", "no-weight", "no-figure", "refused"]],
    ];
    for (const [messages, ids] of named) for (const id of ids) expect(Object.keys(messages)).toContain(id);
  });

  test("state the rule table's thresholds as they are", () => {
    expect(en.detail.rules["thin-weak"]).toContain(`Under ${THIN_DATA * 100} %`);
    expect(en.detail.rules.first).toContain(`${THIN_DATA * 100} % or more`);
  });

  test("speak of no market or source by name: those come with the data", () => {
    const names = loadDataset("data").markets.map(({ name }) => name.en);
    const texts = ofInterface.flatMap(({ message }) => (typeof message === "string" ? [message] : []));
    for (const name of names) expect(texts.filter((text) => text.includes(name))).toEqual([]);
  });

  test("say one of a thing as one, wherever there can be one", () => {
    const said = [
      en.moved.changes(1, 1, 1, 1),
      en.choices.mostOften("A", 1, "50 %"),
      en.tiles.name(1, "A"),
      en.tiles.nameWithout(1),
      en.tiles.title(1),
      en.market.history(1),
      en.workings.city("A", 1),
      en.methods.own.intro(1, 1),
      en.model.counts.missing("x", { n: 1, text: "1" }),
      en.model.table.droppedRow("PPML", { n: 1, text: "1" }, "w", ""),
      en.model.fit.zeros({ n: 1, text: "1" }),
      en.commands.rows({ n: 1, text: "1" }),
    ];
    for (const text of said) expect(text).not.toMatch(/\b1 (were|are|have|criteria|(?!is|was|has)[a-z]+s)\b/);
    expect(said[0]).toBe("Of what bears on this decision, 1 was added, 1 was revised, 1 is of a newer year and 1 was withdrawn.");
  });

  test("are all used: each key stands somewhere in the program, by itself or through a list it belongs to", () => {
    const sources = ["app", "lib", "scripts"]
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith("i18n/en.ts"))
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    const named = (key: string) => new RegExp(`\\.${key}\\b|\\["${key}"\\]`).test(sources);
    // A list is looked into by a key of its own, or handed on under another name.
    const opened = (list: string) => new RegExp(`\\.${list}(\\[|\\s*[;,)])`).test(sources);
    const idle = ofInterface
      .filter(({ path }) => !named(path.at(-1) ?? "") && !path.slice(0, -1).some(opened))
      .map(({ path }) => path.join("."));
    expect(idle).toEqual([]);
  });
});
