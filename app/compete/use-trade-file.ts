"use client";

import { useEffect, useRef, useState } from "react";
import type { Country } from "@/lib/dataset/schema";
import type { FileIndex, FileTable } from "@/lib/trade/file-table";
import type { Failure } from "@/lib/trade/read-file";
import type { Answer, Ask, FileFacts } from "./trade-messages";

export type Reading =
  | { readonly state: "idle" | "cancelled" }
  | { readonly state: "reading"; readonly name: string; readonly part: number }
  | { readonly state: "failed"; readonly name: string; readonly failure: Failure }
  | { readonly state: "read"; readonly facts: FileFacts; readonly index: FileIndex };

/** Reads a trade file in a worker of its own: progress, cancel, and tables on request. */
export function useTradeFile(here: string, countries: readonly Country[]) {
  const worker = useRef<Worker | null>(null);
  const [reading, setReading] = useState<Reading>({ state: "idle" });
  const [table, setTable] = useState<FileTable | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);

  function tell(message: Ask) {
    worker.current?.postMessage(message);
  }

  function read(file: File) {
    stop();
    setTable(null);
    setReading({ state: "reading", name: file.name, part: 0 });
    const mine = new Worker(new URL("./trade-worker.ts", import.meta.url), { type: "module" });
    worker.current = mine;
    // A worker that was told to stop may still have something in the post.
    mine.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (worker.current !== mine) return;
      if (data.kind === "progress") setReading({ state: "reading", name: file.name, part: data.part });
      else if (data.kind === "failed") setReading({ state: "failed", name: file.name, failure: data.failure });
      else if (data.kind === "table") setTable(data.table);
      else {
        setReading({ state: "read", facts: data.facts, index: data.index });
        const product = data.index.products[0];
        if (product) tell({ kind: "table", market: here, product: product.code, year: product.best });
      }
    };
    mine.onerror = () => {
      if (worker.current === mine) setReading({ state: "failed", name: file.name, failure: "broken" });
    };
    tell({ kind: "read", file, here, countries });
  }

  return {
    reading,
    table,
    read,
    choose: (product: string, year: number) => tell({ kind: "table", market: here, product, year }),
    cancel: () => {
      stop();
      setReading({ state: "cancelled" });
    },
  };
}
