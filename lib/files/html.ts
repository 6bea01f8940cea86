import { Parser } from "htmlparser2";
import { UnreadableFile } from "./unreadable";

/** Elements whose content is no text of the page. */
const SILENT = new Set(["script", "style", "head", "template", "noscript"]);
/** Where a text outside a table's rows ends. */
const BREAKS = new Set(["br", "div", "p", "table", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);

/** Columns that one cell may cover, and cells that may be put in for covered ones: a page can ask for any number. */
const WIDEST = 200;
const MOST_COVERED = 200_000;

/**
 * The lines of a web page: each row of a table as its cells parted by tabs, and what stands outside rows as lines of text.
 * Spreadsheets are exported so under names like .xls. A cell that reaches over columns or rows stands in the first of them
 * and leaves the others empty. A row inside a cell counts for itself. Quotation marks are left out: one would enclose tabs
 * further on. Takes time in proportion to the text.
 *
 * @throws UnreadableFile `too-many-cells` where cells reach over more than any real page has
 */
export function htmlLines(page: string): readonly string[] {
  const lines: string[] = [];
  let cells: string[] | null = null;
  let inCell = false;
  let silent = 0;
  let text: string[] = [];
  /** By column: rows below this one into which a cell still reaches. */
  let reaching: number[] = [];
  let covered = 0;
  let [across, down] = [1, 1];
  const put = (found: string, rows: number) => {
    if (!cells) return;
    reaching[cells.length] = rows;
    cells.push(found);
  };
  const cover = (rows: number) => {
    if (++covered > MOST_COVERED) throw new UnreadableFile("too-many-cells", lines.length + 1);
    put("", rows);
  };
  /** Passes over the columns into which cells of rows above reach. */
  const passReached = () => {
    for (let rows = reaching[cells?.length ?? 0] ?? 0; rows > 0; rows = reaching[cells?.length ?? 0] ?? 0) cover(rows - 1);
  };
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
    if (inCell) {
      passReached();
      put(found, down - 1);
      for (let more = across; more > 1; more--) cover(down - 1);
    }
    inCell = false;
  };
  const endRow = () => {
    if (cells) {
      endCell();
      passReached();
    } else endText();
    if (cells?.some((cell) => cell !== "")) lines.push(cells.join("\t"));
    cells = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        else if (name === "tr") {
          endRow();
          cells = [];
        } else if ((name === "td" || name === "th") && cells) {
          endCell();
          inCell = true;
          across = spanOf(attributes.colspan);
          down = spanOf(attributes.rowspan);
        } else if (name === "table") {
          endRow();
          reaching = [];
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

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return span >= 1 && span <= WIDEST ? Math.trunc(span) : 1;
}
