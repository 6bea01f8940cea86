"use client";

import { useRef, useState } from "react";
import type { Country } from "@/lib/dataset/schema";
import type { DecimalSign } from "@/lib/files/numbers";
import type { FileIndex, FileTable } from "@/lib/trade/file-table";
import type { Failure } from "@/lib/trade/read-file";
import type { Refused } from "../../../../_workers/line";
import { useKeptLine } from "../../../../_workers/use-kept-line";
import type { Answer, Ask, FileFacts } from "./trade-line";

export type Reading =
  | { readonly state: "idle" | "cancelled" }
  | { readonly state: "reading"; readonly name: string; readonly part: number }
  | { readonly state: "failed"; readonly name: string; readonly failure: Failure }
  | { readonly state: "read"; readonly facts: FileFacts; readonly index: FileIndex };

/** Reads a trade file in a worker of its own: progress, cancel, and tables on request. */
export function useTradeFile(here: string, countries: readonly Country[]) {
  const [reading, setReading] = useState<Reading>({ state: "idle" });
  const [table, setTable] = useState<FileTable | null>(null);
  const [sign, setSign] = useState<DecimalSign | null>(null);
  const name = useRef("");
  const last = useRef<File | null>(null);
  const fail = (failure: Failure) => setReading({ state: "failed", name: name.current, failure });
  const { tell, restart, stop } = useKeptLine<Ask, Answer>(
    () => new Worker(new URL("./trade-worker.ts", import.meta.url), { type: "module" }),
    () => [],
    hear,
    () => fail("broken"),
  );
  const choose = (product: string, year: number) => tell({ kind: "table", market: here, product, year });

  function hear(answer: Answer | Refused) {
    switch (answer.kind) {
      case "progress":
        return setReading((before) => (before.state === "reading" ? { ...before, part: answer.part } : before));
      case "failed":
        return fail(answer.failure);
      case "table":
        return setTable(answer.table);
      case "read": {
        setReading({ state: "read", facts: answer.facts, index: answer.index });
        const product = answer.index.products[0];
        if (product) choose(product.code, product.best);
      }
    }
  }

  function read(file: File, decimal: DecimalSign | null = null) {
    [name.current, last.current] = [file.name, file];
    setSign(decimal);
    setTable(null);
    setReading({ state: "reading", name: file.name, part: 0 });
    restart();
    tell({ kind: "read", file, here, countries, decimal });
  }

  return {
    reading,
    table,
    /** The decimal sign the file was read by, where the user has chosen it. */
    sign,
    read,
    /** Reads the same file again, by this sign. */
    readAs(decimal: DecimalSign | null) {
      if (last.current) read(last.current, decimal);
    },
    choose,
    cancel() {
      stop();
      setReading({ state: "cancelled" });
    },
  };
}
