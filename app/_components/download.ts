/** Hands the browser a file made here. Characters that file systems refuse are taken out of the name. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replaceAll(/[\\/:*?"<>|]+/g, " ").trim();
  link.click();
  URL.revokeObjectURL(url);
}
