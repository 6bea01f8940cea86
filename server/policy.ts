import { createHash } from "node:crypto";

/** A page without a nonce, and the policy that allows its scripts by their hashes. */
export type Sealed = {
  readonly html: string;
  readonly policy: string;
  /** Takes the nonce out of another text that came with the page. */
  readonly unnamed: (text: string) => string;
};

/**
 * Turns a page that was rendered for one request into one that may be sent to everybody: its nonce goes, and the policy names
 * the page's own scripts by their hashes (Content Security Policy Level 3, W3C, 6.7.3). Scripts and styles from files are this server's own.
 *
 * @param html the page, as Next rendered it with the nonce of `policy`
 * @param policy as proxy.ts makes it
 */
export function sealed(html: string, policy: string): Sealed {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const unnamed = (text: string) =>
    nonce === undefined ? text : text.replaceAll(`; nonce="${nonce}"`, "").replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");
  const plain = unnamed(html);
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of plain.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    if (!/\bsrc=/.test(attributes)) hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const own = policy
    .replace(/ 'nonce-[^']+'/g, "")
    .replace(" 'strict-dynamic'", "")
    .replace("script-src 'self'", ["script-src 'self'", ...hashes].join(" "));
  return { html: plain, policy: own, unnamed };
}
