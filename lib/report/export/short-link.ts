/** Signs of a link's code that are printed: its check, so that two prints of one decision bear the same. */
const SHOWN = 8;

/** A link as paper shows it: where it leads, and the first signs of the decision. The whole of it stands behind the words. */
export function shortLink(link: string, parameter: string): string {
  const { host, pathname, searchParams } = new URL(link);
  const code = searchParams.get(parameter) ?? "";
  return `${host}${pathname}?${parameter}=${code.slice(0, SHOWN)}…`;
}
