import { strFromU8, unzipSync } from "fflate";

/** The parts of an office file, the text ones as text. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]));
}

/**
 * What is wrong with how an office file hangs together: parts that are declared and absent, or present and not declared;
 * relationships that lead nowhere; numbers given twice; pictures that are none. Empty for a sound one.
 */
export function flawsOf(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const types = parts.get("[Content_Types].xml") ?? "";
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name as string);
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  const flaws = declared.filter((name) => !parts.has(name)).map((name) => `${name} is declared and absent`);
  if (new Set(declared).size < declared.length) flaws.push("a part is declared twice");
  for (const [name, content] of parts) {
    if (name !== "[Content_Types].xml" && !declared.includes(name) && !endings.has(name.split(".").at(-1) ?? ""))
      flaws.push(`${name} is of no declared type`);
    if (name.endsWith(".png") && !content.startsWith("\u0089PNG")) flaws.push(`${name} is no picture`);
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]+$/, "");
    const ids = [...content.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) flaws.push(`${name} gives a number twice`);
    for (const [tag] of content.matchAll(/<Relationship [^>]*>/g)) {
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? "";
      if (tag.includes('TargetMode="External"')) continue;
      const path = target.startsWith("/") ? target.slice(1) : decodeURI(new URL(target, `http://x/${folder}`).pathname.slice(1));
      if (!parts.has(path)) flaws.push(`${name} leads to ${path}, which is absent`);
    }
  }
  return flaws;
}

/** A cell as the file holds it. */
export type Held = { readonly value: string | number | null; readonly formula: string | null };

/** The cells of a sheet by address: results as the file holds them, and formulas. */
export function cellsOf(file: Uint8Array, name: string): Map<string, Held> {
  const parts = partsOf(file);
  const strings = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner]) => plain(inner as string));
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, sheet]) => sheet);
  const xml = parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? "";
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, at, attributes, inner]): [string, Held] => {
      const value = /<v>(.*?)<\/v>/s.exec(inner ?? "")?.[1];
      const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner ?? "")?.[1];
      const text = attributes?.includes('t="s"')
        ? strings[Number(value)]
        : attributes?.includes('t="str"')
          ? plain(value ?? "")
          : undefined;
      return [
        at as string,
        { value: text ?? (value === undefined ? null : Number(value)), formula: formula === undefined ? null : plain(formula) },
      ];
    }),
  );
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
