import { useState } from "react";
import { useWords } from "#words";
import { pictureFile } from "@/lib/charts/picture/compose";
import { evaluate } from "@/lib/evaluate";
import { creditOf } from "@/lib/report/export/credit";
import { fileName } from "@/lib/report/export/file-name";
import { useDataset, useDecision } from "../../../_state/provider";
import { download } from "../../download";
import type { PictureOf } from "./picture-menu";
import styles from "./picture-menu.module.css";
import { pngOf } from "./raster";

/** Saves a chart as PNG or SVG, or puts it on the clipboard, each with its title, its sources and their terms. */
export function PictureTools({ name, title = name, note = "", sources, draw }: PictureOf) {
  const words = useWords("pictures");
  const text = words.pictures;
  const dataset = useDataset();
  const decision = useDecision(null);
  const [said, setSaid] = useState("");

  async function svg(): Promise<string> {
    const drawn = await draw();
    if (!drawn) throw new Error("nothing drawn");
    const credit = creditOf(sources ?? evaluate(decision, dataset), dataset, words);
    return pictureFile(drawn, { title, description: name, note, ...credit });
  }

  async function save(ending: "png" | "svg") {
    try {
      const file = await svg();
      const called = fileName(title, new Date(), ending);
      if (ending === "svg") download(called, "image/svg+xml", file);
      else download(called, "image/png", await pngOf(file));
      setSaid(text.saved(called));
    } catch {
      setSaid(text.failed);
    }
  }

  async function copy() {
    if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write) return setSaid(text.refused);
    // Handed over as a promise at once: some browsers take it only in the very moment of the press.
    const png = svg().then(pngOf);
    let made = true;
    png.catch(() => {
      made = false;
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      setSaid(text.copied);
    } catch {
      setSaid(made ? text.refused : text.failed);
    }
  }

  return (
    <div className={styles.tools}>
      <button type="button" className="small" onClick={() => void save("png")}>
        {text.png}
      </button>
      <button type="button" className="small" onClick={() => void save("svg")}>
        {text.svg}
      </button>
      <button type="button" className="small" onClick={() => void copy()}>
        {text.copy}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}
