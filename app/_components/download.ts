import { safeName } from "@/lib/report/export/file-name";

/** Hands the browser a file made here. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = safeName(name);
  link.click();
  URL.revokeObjectURL(url);
}
