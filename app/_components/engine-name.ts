/** What runs this program, as a user would call it: "Node 24.21.0", or the browser by the name it gives itself. */
export function engineName(): string {
  if (typeof process === "object" && process.versions?.node) return `Node ${process.versions.node}`;
  // The last of the names is the browser's own; those before it are there for the sake of old pages.
  const names = navigator.userAgent.match(/(Edg|OPR|Firefox|Chrome|Version)\/[\d.]+/g);
  const found = names?.find((name) => /Edg|OPR/.test(name)) ?? names?.[0];
  return found?.replace("Version", "Safari").replace("Edg/", "Edge/").replace("OPR", "Opera").replace("/", " ") ?? navigator.userAgent;
}
