import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyLanguage } from "@/app/_language/all-words";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { evaluate } from "@/lib/evaluate";
import { isTextPart } from "@/lib/i18n/content";
import { en } from "@/lib/i18n/en";
import { sentIn } from "@/lib/i18n/sent";
import { languages } from "@/lib/i18n/text";
import { evaluationJson } from "@/lib/report/evaluation-json";

type Leaf = { readonly path: string; readonly message: unknown };

/** Every message with the way to it. */
function leaves(node: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(node).flatMap(([key, message]): Leaf[] =>
    typeof message === "object" && message !== null ? leaves(message, [...path, key]) : [{ path: [...path, key].join("."), message }],
  );
}

const others = everyLanguage.slice(1);
const english = leaves(en);
const inEnglish = new Map(english.map(({ path, message }) => [path, message]));

test("every language that the program names is spoken", () => {
  expect(everyLanguage.map(({ language }) => language)).toEqual(Object.keys(languages));
});

/** What says the same in every language: signs and figures, names in capitals, of programs, of tests in statistics, and of files. */
const SAME = /^(?:[^A-Za-z]*|Caravan|Word|[a-z]|[A-Z][A-Z0-9-]*(?:[ /][A-Z0-9-]+)*|[\w.-]+\.(?:csv|json|xlsx))$/;
/** Where nothing is to be translated: ids, formulas, letters that formulas use, names of services and of statistics. */
const OF_NO_LANGUAGE =
  /^(lexicon\.\d+\.id|methods\.normalisationText\..*|parameters\..*\.title|model\.table\.(r2|reset)|estimates\.statistic\..*|compete\.file\.formatNames\..*)$/;
/** A formula of signs and letters alone. */
const isFormula = (path: string, text: string) =>
  /\.formula\.\d+$/.test(path) && !/[a-z]{2}/.test(text.replaceAll(/\b(ln|min|max)\b/g, ""));
/** Two words of Latin letters running, what stands behind `--`, in angle brackets, in code or in an address left out. */
const RUNNING = /\b[a-z]{3,} +[a-z]{3,}\b/i;
/** What is typed as it stands (a command of Stata, too), names of makers, works, licences and methods, and a term whose original is given. */
const TYPED =
  /npm run [^，。；：]*|--[\w-]+(?: [\w.|,<>-]+)?|<[^>]*>|`[^`]*`|\S+\/\S+|\w+\.(?:csv|json|xlsx|docx|gz)|[A-Z][\w-]*(?: [A-Z][\w-]*)+|export delimited|smearing factor|exporter != importer[^。，]*|\b(?:market|price|freight)(?:[,，、 ]+\w+)*/g;

describe.each(others.map((words) => [words.language, words] as const))("in %s", (_, words) => {
  const { t: shared, ...parts } = words;
  const own = leaves({
    ...Object.fromEntries(
      Object.keys(en)
        .filter((part) => !isTextPart(part))
        .map((part) => [part, (parts as never)[part]]),
    ),
    shared,
  });

  test("there is a message for every message, and none besides", () => {
    const keys = (all: readonly Leaf[]) => all.map(({ path }) => path.replace(/\.\d+(?=\.|$)/g, ".*"));
    expect([...new Set(keys(own))].sort()).toEqual([...new Set(keys(english))].sort());
  });

  test("no message is the English one, nor holds English words running", () => {
    const texts = own.flatMap(({ path, message }) => (typeof message === "string" ? [{ path, text: message }] : []));
    expect(
      texts
        .filter(
          ({ path, text }) => inEnglish.get(path) === text && !SAME.test(text) && !OF_NO_LANGUAGE.test(path) && !isFormula(path, text),
        )
        .map(({ path }) => path),
    ).toEqual([]);
    expect(texts.filter(({ text }) => RUNNING.test(text.replace(TYPED, " "))).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test.each([0, 1, 2, 5, 21])("each message that is made of values prints those that English prints, for %d", (n) => {
    const silent = own.flatMap(({ path, message }) => {
      const counterpart = inEnglish.get(path);
      if (typeof message !== "function" || typeof counterpart !== "function") return [];
      const [said, asked] = [message, counterpart].map((make) => printed(make as Make, Math.max(message.length, counterpart.length), n));
      const missing = [...(asked as ReadonlySet<string>)].filter((mark) => !(said as ReadonlySet<string>).has(mark));
      return missing.length > 0 ? [`${path}: ${missing.join()}`] : [];
    });
    expect(silent).toEqual([]);
  });
});

type Make = (...values: unknown[]) => string;

/** The marks among the values given to a message that stand in what it makes. */
function printed(make: Make, values: number, n: number): ReadonlySet<string> {
  const text = String(make(...Array.from({ length: values }, (_, k) => marked(`⟦${k}⟧`, n))));
  return new Set(text.match(/⟦[^⟧]*⟧/g) ?? []);
}

/** A value that serves as text, number, count or any values under names: it is printed as its mark. */
function marked(mark: string, n: number): unknown {
  const text = Object.assign(new String(mark), { n, text: mark, ids: ["goods"], status: "planned" });
  return new Proxy(text, {
    get: (value, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? n : mark);
      const own: unknown = Reflect.get(value, key);
      if (typeof own === "function") return own.bind(value);
      return own === undefined && typeof key === "string" ? `⟦${mark.slice(1, -1)}:${key}⟧` : own;
    },
  });
}

describe("an answer", () => {
  const dataset = loadDataset("data");
  const pillar = fc.integer({ min: 0, max: 100 });

  test("is the same in every language: scores, order, and the bytes of its link", () => {
    fc.assert(
      fc.property(fc.array(pillar, { minLength: 6, maxLength: 6 }), (weights) => {
        const decision = workedExample(dataset);
        const pillars = Object.fromEntries(Object.keys(decision.pillars).map((id, k) => [id, weights[k]])) as typeof decision.pillars;
        const asked = { ...decision, pillars };
        const [first, ...rest] = everyLanguage.map((words) => {
          const evaluation = evaluate(asked, sentIn(dataset, words, everyLanguage));
          return [
            encodeDecision(evaluation.decision),
            evaluation.ok ? evaluation.results.map(({ market, score, rank }) => [market.iso3, score, rank]) : evaluation.reason,
          ];
        });
        for (const other of rest) expect(other).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test("is told to programs in English, whatever was spoken before", () => {
    const evaluation = evaluate(workedExample(dataset), dataset);
    if (!evaluation.ok) throw new Error(evaluation.reason);
    expect(JSON.stringify(evaluationJson(evaluation, null))).not.toMatch(/\p{Script=Han}|\p{Script=Cyrillic}/u);
  });
});
