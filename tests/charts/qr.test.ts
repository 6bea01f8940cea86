import { encodeQR } from "qr";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { QUIET, qrPath } from "@/lib/charts/qr";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { shortLink } from "@/lib/report/export/short-link";

/** Dots to a module, as a scanner would see it. */
const SCALE = 4;

/** Paints a path of `qrPath` and reads it as a telephone does. */
function readBack(path: string, side: number): string {
  const data = new Uint8Array(side * side * SCALE * SCALE * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let dy = 0; dy < SCALE; dy++)
      for (let dx = 0; dx < Number(run) * SCALE; dx++) {
        const at = ((Number(y) * SCALE + dy) * side * SCALE + Number(x) * SCALE + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width: side * SCALE, height: side * SCALE, data });
}

test("the code that is drawn reads back as the whole link", () => {
  const link = `https://caravan.example/report?d=${encodeDecision(workedExample(loadDataset("data")))}&v=3b7fdfa3a53a3514`;
  const modules = encodeQR(link, "raw", { ecc: "low", border: QUIET });
  expect(readBack(qrPath(modules), modules.length)).toBe(link);
});

test("a short link says where it leads and begins as the decision's code does", () => {
  expect(shortLink("https://caravan.example:8080/report?d=1a2b3c4dRest&v=9", "d")).toBe("caravan.example:8080/report?d=1a2b3c4d…");
});
