import { describe, expect, test } from "vitest";
import { paintOf } from "@/lib/charts/picture/colour";
import { pictureFile, sizeOf } from "@/lib/charts/picture/compose";
import { Recorder } from "@/lib/charts/picture/record";
import { escaped, linesOf, textWidth } from "@/lib/charts/picture/text";

const caption = { title: "Rice & <tea>", description: "d", note: "", source: "Sources: A.", licence: "Licences: B." };
const drawn = { markup: '<rect width="10" height="10"/>', width: 600, height: 100, viewBox: "0 0 600 100" };

describe("a colour as a browser computes it", () => {
  test.each([
    ["rgb(0, 114, 178)", "#0072b2", 1],
    ["rgba(0, 114, 178, 0.5)", "#0072b2", 0.5],
    ["rgb(0 114 178 / 0.25)", "#0072b2", 0.25],
    ["color(srgb 1 0.5 0)", "#ff8000", 1],
    ["color(srgb 1 0.5 0 / 0.4)", "#ff8000", 0.4],
    ["#0072B2", "#0072b2", 1],
    ["#0072b266", "#0072b2", 0.4],
  ])("%s is %s at %s", (css, hex, opacity) => {
    expect(paintOf(css)).toEqual({ hex, opacity });
  });

  test.each(["none", "rgba(0, 0, 0, 0)", 'url("#hatch")', "", "rgb(a, b, c)"])("%s paints nothing plain", (css) => {
    expect(paintOf(css)).toBeNull();
  });
});

describe("text in a picture", () => {
  test("breaks at spaces, cuts a word that is wider than the line, and loses no letter", () => {
    const text = `short words and one ${"x".repeat(90)} at the end`;
    const lines = linesOf(text, 200, 12);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  test("keeps a figure and its sign of percent on one line", () => {
    expect(linesOf("a b 68\u00a0%", 40, 12).at(-1)).toContain("68\u00a0%");
  });

  test("is written as XML takes it", () => {
    expect(escaped('a & b < c > "d"\u0000\ud800')).toBe("a &amp; b &lt; c &gt; &quot;d&quot;");
    expect(escaped("🫖")).toBe("🫖");
  });

  test("of Chinese and Russian is broken, too", () => {
    expect(linesOf("中".repeat(60), 200, 12).length).toBeGreaterThan(2);
    expect(linesOf("Какой рынок первым и почему именно он", 100, 12).length).toBeGreaterThan(1);
  });
});

describe("a picture as a file", () => {
  test("holds title, drawing, source and licence, and is the same each time", () => {
    const file = pictureFile(drawn, caption);
    expect(file).toBe(pictureFile(drawn, caption));
    expect(file).toContain("<title>Rice &amp; &lt;tea&gt;</title>");
    expect(file).toContain(drawn.markup);
    expect(file.indexOf("Sources: A.")).toBeLessThan(file.indexOf("Licences: B."));
  });

  test("needs no style sheet, no font of the web and nothing from elsewhere", () => {
    const file = pictureFile(drawn, caption);
    expect(file).not.toMatch(/style=|<style|class=|@font-face|href=/);
    expect(file.replaceAll("http://www.w3.org/2000/svg", "")).not.toContain("http");
  });

  test("says its size, and is as tall as its words need", () => {
    const [width, height] = sizeOf(pictureFile(drawn, caption));
    const [, taller] = sizeOf(pictureFile(drawn, { ...caption, licence: "long words ".repeat(80) }));
    expect(width).toBe(648);
    expect(height).toBeGreaterThan(150);
    expect(taller).toBeGreaterThan(height + 50);
  });
});

describe("the stand-in for a canvas", () => {
  const recorder = () => new Recorder(100, 100, (text) => text.length);

  test("writes rectangles where the moves before put them", () => {
    const canvas = recorder();
    canvas.save();
    canvas.translate(10, 20);
    canvas.scale(2, 2);
    canvas.fillStyle = "#ff0000";
    canvas.fillRect(1, 1, 3, 4);
    canvas.restore();
    canvas.fillRect(0, 0, 1, 1);
    expect(canvas.markup()).toBe('<path d="M12 22L18 22L18 30L12 30Z" fill="#ff0000"/>\n<path d="M0 0L1 0L1 1L0 1Z" fill="#000000"/>');
  });

  test("draws a whole turn as two halves", () => {
    const canvas = recorder();
    canvas.beginPath();
    canvas.arc(50, 50, 10, 0, 2 * Math.PI);
    canvas.fill();
    expect(canvas.markup()).toBe('<path d="M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50" fill="#000000"/>');
  });

  test("clips by a path, and stops when the state is brought back", () => {
    const canvas = recorder();
    canvas.save();
    canvas.beginPath();
    canvas.rect(0, 0, 5, 5);
    canvas.clip();
    canvas.fillRect(0, 0, 9, 9);
    canvas.restore();
    canvas.fillRect(0, 0, 9, 9);
    const [clip, inside, outside] = canvas.markup().split("\n");
    expect(clip).toContain('<clipPath id="clip1">');
    expect(inside).toContain('clip-path="url(#clip1)"');
    expect(outside).not.toContain("clip-path");
  });

  test("sets letters about their point, turned or not", () => {
    const canvas = recorder();
    Object.assign(canvas, { font: "bold 10px Arial", textAlign: "center", textBaseline: "middle" });
    canvas.fillText("A & B", 50, 50);
    canvas.rotate(-Math.PI / 2);
    canvas.fillText("up", 0, 0);
    expect(canvas.markup()).toBe(
      '<text x="50" y="53.5" font-size="10" text-anchor="middle" font-weight="700" fill="#000000">A &amp; B</text>\n' +
        '<text x="0" y="3.5" transform="matrix(0 -1 1 0 0 0)" font-size="10" text-anchor="middle" font-weight="700" fill="#000000">up</text>',
    );
  });
});
