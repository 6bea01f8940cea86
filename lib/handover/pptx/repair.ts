import type { Parts } from "../pack";

/**
 * Mends what the library writes wrong or leaves out: layouts and masters that are declared and not there, the mark of a
 * table's head, the language, and for those who do not see them the names of tables and of bars ("criterion: market").
 *
 * @param locale in which it is written, for whoever reads it aloud or looks for mistakes
 */
export function repaired(parts: Parts, locale: string): void {
  for (const [name, content] of parts) {
    if (typeof content !== "string") continue;
    if (name === "[Content_Types].xml")
      parts.set(
        name,
        content.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (tag, part: string) => (parts.has(part) ? tag : "")),
      );
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) parts.set(name, withHeads(content).replaceAll('lang="en-US"', `lang="${locale}"`));
  }
}

function withHeads(xml: string): string {
  return xml
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
    .replace(
      /(<p:graphicFrame>.*?<p:cNvPr id="\d+" name="([^"]*)")(?: descr="[^"]*")?/g,
      (_, start: string, name: string) => `${start} descr="${name}"`,
    )
    .replace(
      /(<p:cNvPr id="\d+" name="([^"]*: [^"]*)")(?: descr="[^"]*")?/g,
      (_, start: string, name: string) => `${start} descr="${name}"`,
    );
}
