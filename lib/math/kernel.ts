/**
 * A kernel in WebAssembly, compiled when it is first asked for, and once.
 *
 * @returns `null` where the machine does not take it: an old browser, or a page that forbids it
 */
export function kernelOf(base64: string): () => WebAssembly.Module | null {
  let compiled: WebAssembly.Module | null | undefined;
  return () => {
    if (compiled !== undefined) return compiled;
    try {
      compiled = new WebAssembly.Module(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
    } catch {
      compiled = null;
    }
    return compiled;
  };
}
