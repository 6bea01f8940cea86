import { cos, sin } from "@/lib/math/elementary/circle";
import { paintOf } from "./colour";
import { escaped } from "./text";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const plain = (value: number) => String(Number(value.toFixed(2)) + 0);

/** Where a line of letters stands about its point, in parts of its size. */
const SHIFTS: Readonly<Record<string, number>> = { top: 0.8, hanging: 0.8, middle: 0.35, bottom: -0.2, ideographic: -0.2 };
const ANCHORS: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

/** What of a canvas can be saved and restored. */
const start = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  lineDashOffset: 0,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  globalAlpha: 1,
  dash: [] as readonly number[],
  matrix: UNMOVED,
  inside: null as string | null,
};
type State = typeof start;

/**
 * Stands in for the canvas a chart is drawn on and writes down what is drawn, as SVG: the same chart from the same code, in
 * vectors. It knows what charts use of a canvas: paths, arcs, rectangles, clipping, dashes, text; no pixels and no gradients.
 *
 * @param measure width of a text in a font, in pixels
 */
export class Recorder {
  /** A library writes and reads these as it would on a canvas. */
  declare fillStyle: string;
  private states: State[] = [];
  private parts: string[] = [];
  private path = "";
  private clips = 0;
  readonly canvas: { width: number; height: number; getContext: () => Recorder };

  constructor(
    width: number,
    height: number,
    private readonly measure: (text: string, font: string) => number,
  ) {
    this.canvas = { width, height, getContext: () => this };
    Object.assign(this, start);
  }

  private get now(): State {
    return this as unknown as State;
  }
  private point(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.now.matrix;
    return `${plain(a * x + c * y + e)} ${plain(b * x + d * y + f)}`;
  }
  private move([a, b, c, d, e, f]: Matrix): void {
    const [p, q, r, s, t, u] = this.now.matrix;
    this.now.matrix = [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u];
  }

  save(): void {
    const kept = Object.fromEntries(Object.keys(start).map((key) => [key, this.now[key as keyof State]]));
    this.states.push(kept as State);
  }
  restore(): void {
    Object.assign(this, this.states.pop());
  }
  setTransform(...matrix: number[]): void {
    this.now.matrix = matrix.length === 6 ? (matrix as unknown as Matrix) : UNMOVED;
  }
  resetTransform(): void {
    this.now.matrix = UNMOVED;
  }
  translate(x: number, y: number): void {
    this.move([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.move([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [right, down] = [cos(angle), sin(angle)];
    this.move([right, down, -down, right, 0, 0]);
  }

  beginPath(): void {
    this.path = "";
  }
  moveTo(x: number, y: number): void {
    this.path += `M${this.point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.path += `${this.path === "" ? "M" : "L"}${this.point(x, y)}`;
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.path += `C${this.point(a, b)} ${this.point(c, d)} ${this.point(x, y)}`;
  }
  closePath(): void {
    if (this.path !== "") this.path += "Z";
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${this.point(x, y)}L${this.point(x + width, y)}L${this.point(x + width, y + height)}L${this.point(x, y + height)}Z`;
  }
  /** A whole turn is drawn as two halves: one arc from a point to itself is none. */
  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    const turn = Math.max(-2 * Math.PI, Math.min(2 * Math.PI, to - from));
    const span = turn !== 0 && turn < 0 !== back ? turn + (back ? -2 : 2) * Math.PI : turn;
    const at = (angle: number) => this.point(x + radius * cos(angle), y + radius * sin(angle));
    const r = plain(radius * Math.sqrt(this.now.matrix[0] * this.now.matrix[0] + this.now.matrix[1] * this.now.matrix[1]));
    const half = (angle: number) => `A${r} ${r} 0 0 ${back ? 0 : 1} ${at(angle)}`;
    this.path += `${this.path === "" || this.path.endsWith("Z") ? "M" : "L"}${at(from)}${half(from + span / 2)}${half(from + span)}`;
  }

  fill(): void {
    this.write(this.path, "fill");
  }
  stroke(): void {
    this.write(this.path, "stroke");
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.apart(() => this.rect(x, y, width, height), "fill");
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.apart(() => this.rect(x, y, width, height), "stroke");
  }
  clearRect(): void {}
  clip(): void {
    this.clips += 1;
    const outer = this.now.inside ? ` clip-path="url(#${this.now.inside})"` : "";
    this.parts.push(`<clipPath id="clip${this.clips}"${outer}><path d="${this.path}"/></clipPath>`);
    this.now.inside = `clip${this.clips}`;
  }
  setLineDash(dash: readonly number[]): void {
    this.now.dash = [...dash];
  }
  getLineDash(): number[] {
    return [...this.now.dash];
  }
  measureText(text: string): { width: number } {
    return { width: this.measure(text, this.now.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, textBaseline, matrix, globalAlpha, inside } = this.now;
    const paint = paintOf(this.fillStyle);
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    if (!paint || text.trim() === "") return;
    const shifted = y + (SHIFTS[textBaseline] ?? 0) * size;
    const turned = matrix[1] !== 0 || matrix[0] !== 1;
    const place = turned
      ? `x="${plain(x)}" y="${plain(shifted)}" transform="matrix(${matrix.map(plain).join(" ")})"`
      : `x="${plain(x + matrix[4])}" y="${plain(shifted + matrix[5])}"`;
    const anchor = ANCHORS[textAlign] ? ` text-anchor="${ANCHORS[textAlign]}"` : "";
    const weight = /\b(bold|[6-9]00)\b/.test(font) ? ' font-weight="700"' : "";
    this.parts.push(
      `<text ${place} font-size="${size}"${anchor}${weight}${inked("fill", paint.hex, paint.opacity * globalAlpha)}${clipped(inside)}>${escaped(text)}</text>`,
    );
  }
  strokeText(): void {}

  /** All that was drawn, in the order of drawing. */
  markup(): string {
    return this.parts.join("\n");
  }

  private apart(draw: () => void, how: "fill" | "stroke"): void {
    const kept = this.path;
    this.path = "";
    draw();
    this.write(this.path, how);
    this.path = kept;
  }
  private write(path: string, how: "fill" | "stroke"): void {
    const { strokeStyle, lineWidth, dash, globalAlpha, inside } = this.now;
    const paint = paintOf(how === "fill" ? this.fillStyle : strokeStyle);
    if (!paint || path === "" || (how === "stroke" && lineWidth <= 0)) return;
    const line = how === "stroke" ? ` fill="none" stroke-width="${plain(lineWidth)}"` : "";
    const dashes = how === "stroke" && dash.length > 0 ? ` stroke-dasharray="${dash.map(plain).join(" ")}"` : "";
    this.parts.push(`<path d="${path}"${line}${dashes}${inked(how, paint.hex, paint.opacity * globalAlpha)}${clipped(inside)}/>`);
  }
}

function inked(how: "fill" | "stroke", hex: string, opacity: number): string {
  return ` ${how}="${hex}"${opacity < 1 ? ` ${how}-opacity="${Number(opacity.toFixed(3))}"` : ""}`;
}

function clipped(clip: string | null): string {
  return clip ? ` clip-path="url(#${clip})"` : "";
}
