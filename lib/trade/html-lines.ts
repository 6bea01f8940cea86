/** Elements whose content is no text of the page. */
const SILENT = new Set(["script", "style", "head"]);
/** Where a text outside a table's rows ends. */
const BREAKS = new Set(["br", "div", "p", "table", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—" };

/**
 * The lines of a web page: each row of a table as its cells parted by tabs, and what stands outside rows as lines of text.
 * It reads what spreadsheets are exported as under names like .xls, and is no browser: nothing is run, fetched or laid out,
 * and tags it does not know are passed over. A row inside a cell counts for itself. Takes time in proportion to the text.
 */
export function htmlLines(page: string): readonly string[] {
  const lines: string[] = [];
  let cells: string[] | null = null;
  let inCell = false;
  let text = "";
  const clean = () => {
    // A quotation mark would enclose tabs further on.
    const found = decoded(text).replaceAll('"', "").replaceAll(/\s+/g, " ").trim();
    text = "";
    return found;
  };
  const endText = () => {
    const line = clean();
    if (line !== "") lines.push(line);
  };
  const endCell = () => {
    // What stands beside the cells of a row belongs to none.
    const found = clean();
    if (inCell) cells?.push(found);
    inCell = false;
  };
  const endRow = () => {
    if (cells) endCell();
    else endText();
    if (cells?.some((cell) => cell !== "")) lines.push(cells.join("\t"));
    cells = null;
  };
  for (let at = 0; at < page.length; ) {
    const open = page.indexOf("<", at);
    text += page.slice(at, open < 0 ? page.length : open);
    if (open < 0) break;
    if (page.startsWith("<!--", open)) {
      at = after(page, "-->", open);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(page.slice(open, open + 20));
    if (!tag) {
      // A doctype or instruction ends with its bracket; any other sign is text.
      at = /^<[!?]/.test(page.slice(open, open + 2)) ? after(page, ">", open) : open + 1;
      continue;
    }
    const name = (tag[2] as string).toLowerCase();
    const closing = tag[1] === "/";
    at = after(page, ">", open);
    if (SILENT.has(name) && !closing) at = afterElement(page, name, at);
    else if (name === "tr") {
      endRow();
      if (!closing) cells = [];
    } else if ((name === "td" || name === "th") && cells) {
      endCell();
      inCell = !closing;
    } else if (BREAKS.has(name) && cells === null) endText();
    else if (BREAKS.has(name)) text += " ";
  }
  endRow();
  return lines;
}

/** Where a page goes on behind a sign; at its end where the sign does not come. */
function after(page: string, sign: string, from: number): number {
  const found = page.indexOf(sign, from);
  return found < 0 ? page.length : found + sign.length;
}

/** Where a page goes on behind the element just opened. */
function afterElement(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, "gi");
  end.lastIndex = from;
  return end.test(page) ? after(page, ">", end.lastIndex) : page.length;
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}
