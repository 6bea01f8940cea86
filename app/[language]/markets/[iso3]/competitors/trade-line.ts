import type { Country } from "@/lib/dataset/schema";
import type { DecimalSign } from "@/lib/files/numbers";
import type { FileIndex, FileTable } from "@/lib/trade/file-table";
import type { Failure, TradeFile } from "@/lib/trade/read-file";

/** What the page asks of the worker that reads trade files. It keeps the figures; the page gets only what it shows. */
export type Ask =
  | {
      readonly kind: "read";
      readonly file: File;
      readonly here: string;
      readonly countries: readonly Country[];
      readonly decimal: DecimalSign | null;
    }
  | { readonly kind: "table"; readonly market: string; readonly product: string; readonly year: number };

/** What is said of a file besides its figures. */
export type FileFacts = Omit<TradeFile, "ledger"> & { readonly seconds: number };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "read"; readonly facts: FileFacts; readonly index: FileIndex }
  | { readonly kind: "table"; readonly table: FileTable | null }
  | { readonly kind: "failed"; readonly failure: Failure };
