import { paintOf } from "@/lib/charts/picture/colour";
import type { Drawn } from "@/lib/charts/picture/compose";

/** Marks of a drawing that stand for themselves; what only groups them carries no paint of its own. */
const MARKS = "path,rect,circle,ellipse,line,polyline,polygon,text,tspan";
/** What a file of its own has no use for: classes without their sheet, names for a page that is not there. */
const FOREIGN = ["class", "tabindex", "role", "id", "href"];
/** What a mark looks like besides its paint, and how it looks where nothing is said. */
const LOOKS = {
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "vector-effect": "none",
  "text-anchor": "start",
  "paint-order": "normal",
  "font-size": "",
  "font-weight": "400",
} as const;
const LETTERS = new Set(["text-anchor", "paint-order", "font-size", "font-weight"]);

/** Runs with an element that wears the colours of paper, whatever the scheme of the screen, and stands out of sight. */
export function onPaper<T>(width: number, use: (paper: HTMLElement) => T): T {
  const paper = document.createElement("div");
  paper.className = "paper";
  paper.inert = true;
  // Set by script: the policy of the page allows no style in markup.
  Object.assign(paper.style, { position: "fixed", left: "0", top: "0", width: `${width}px`, visibility: "hidden", pointerEvents: "none" });
  document.body.append(paper);
  try {
    return use(paper);
  } finally {
    paper.remove();
  }
}

/** The width a drawing without one of its own, which follows its column, has in a picture. */
const COLUMN = 760;

/**
 * A chart of the page as a drawing that needs no style sheet: each mark says its own colours and letters, those of paper.
 */
export function drawnSvg(svg: SVGSVGElement): Drawn {
  const box = svg.viewBox.baseVal;
  const fixed = svg.getAttribute("viewBox");
  const height = fixed ? box.height : svg.height.baseVal.value;
  const width = fixed ? box.width : COLUMN;
  return onPaper(width, (paper) => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    paper.append(copy);
    const names = new Map<string, string>();
    for (const [at, named] of [...copy.querySelectorAll("[id]")].entries()) names.set(named.id, `part${at + 1}`);
    const local = (value: string) => value.replace(/url\(["']?#([^"')]+)["']?\)/g, (_, id: string) => `url(#${names.get(id) ?? id})`);
    const marks = [...copy.querySelectorAll<SVGElement>(MARKS)];
    // All is read before anything is written: a class taken away would change what its neighbours inherit.
    const looks = marks.map((mark) => looksOf(mark, local));
    marks.forEach((mark, at) => {
      for (const [name, value] of looks[at] ?? []) mark.setAttribute(name, value);
    });
    for (const element of [...copy.querySelectorAll("*")]) {
      const id = names.get(element.id);
      for (const { name, value } of [...element.attributes]) {
        if (FOREIGN.includes(name) || name.startsWith("aria-") || name.startsWith("data-")) element.removeAttribute(name);
        else if (value.includes("url(")) element.setAttribute(name, local(value));
      }
      if (id) element.id = id;
    }
    const text = new XMLSerializer();
    const markup = [...copy.childNodes].map((node) => text.serializeToString(node).replaceAll(' xmlns="http://www.w3.org/2000/svg"', ""));
    return { markup: markup.join(""), width, height, viewBox: fixed ?? undefined };
  });
}

function looksOf(mark: SVGElement, local: (value: string) => string): [string, string][] {
  const style = getComputedStyle(mark);
  if (style.display === "none") return [["display", "none"]];
  const found: [string, string][] = [];
  for (const how of ["fill", "stroke"] as const) {
    const value = style.getPropertyValue(how);
    const paint = paintOf(value);
    const opacity = (paint?.opacity ?? 1) * Number(style.getPropertyValue(`${how}-opacity`)) * Number(style.opacity);
    found.push([how, value.startsWith("url(") ? local(value) : (paint?.hex ?? "none")]);
    if (paint && opacity < 1) found.push([`${how}-opacity`, String(Number(opacity.toFixed(3)))]);
    if (how === "stroke" && !paint) break;
  }
  const isText = mark instanceof SVGTextContentElement;
  const isStroked = found.some(([name, value]) => name === "stroke" && value !== "none");
  for (const [name, usual] of Object.entries(LOOKS)) {
    if (LETTERS.has(name) ? !isText : !isStroked) continue;
    const value = style.getPropertyValue(name);
    if (value !== usual) found.push([name, value]);
  }
  return found;
}
