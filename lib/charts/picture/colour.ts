/** A colour as every drawing program reads it, and how far it covers what lies below, 0 to 1. */
export type Paint = { readonly hex: string; readonly opacity: number };

const byte = (value: number) =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, "0");

/**
 * A colour as a browser computes it ("rgb(…)", "rgba(…)", "color(srgb …)", "#rrggbb", "#rrggbbaa"), in six digits.
 * `null` for what paints nothing, and for what is no plain colour.
 */
export function paintOf(css: string): Paint | null {
  const text = css.trim();
  const hex = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(text);
  if (hex) return visible(`#${(hex[1] as string).toLowerCase()}`, hex[2] === undefined ? 1 : Number.parseInt(hex[2], 16) / 255);
  const call = /^(rgba?|color)\(\s*(srgb\s+)?([^)]*)\)$/i.exec(text);
  if (!call) return null;
  const parts = (call[3] as string).split(/[\s,/]+/).map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) return null;
  const scale = call[2] ? 255 : 1;
  return visible(`#${[red, green, blue].map((part) => byte(part * scale)).join("")}`, alpha);
}

function visible(hex: string, opacity: number): Paint | null {
  return opacity > 0 ? { hex, opacity: Number(opacity.toFixed(3)) } : null;
}
