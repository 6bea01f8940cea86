import { Parser } from "htmlparser2";

/** Elements whose content is no text of the page. */
const SILENT = new Set(["script", "style", "head", "template", "noscript"]);
/** Where a text outside a table's rows ends. */
const BREAKS = new Set(["br", "div", "p", "table", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);

/**
 * The lines of a web page: each row of a table as its cells parted by tabs, and what stands outside rows as lines of text.
 * Spreadsheets are exported so under names like .xls. A row inside a cell counts for itself. Quotation marks are left out:
 * one would enclose tabs further on. Takes time in proportion to the text.
 */
export function htmlLines(page: string): readonly string[] {
  const lines: string[] = [];
  let cells: string[] | null = null;
  let inCell = false;
  let silent = 0;
  let text: string[] = [];
  const clean = () => {
    const found = text.join("").replaceAll('"', "").replaceAll(/\s+/g, " ").trim();
    text = [];
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
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent++;
        else if (name === "tr") {
          endRow();
          cells = [];
        } else if ((name === "td" || name === "th") && cells) {
          endCell();
          inCell = true;
        } else if (BREAKS.has(name) && cells === null) endText();
        else if (BREAKS.has(name)) text.push(" ");
      },
      ontext(piece) {
        if (silent === 0) text.push(piece);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (name === "tr") endRow();
        else if ((name === "td" || name === "th") && cells) endCell();
        else if (BREAKS.has(name) && cells === null) endText();
      },
    },
    { decodeEntities: true },
  );
  parser.write(page);
  parser.end();
  endRow();
  return lines;
}
