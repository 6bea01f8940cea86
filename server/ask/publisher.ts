import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Connector } from "@/lib/refresh/connector";
import { parsed } from "@/lib/refresh/connector";
import { asker } from "./ask";

/** A stand-in for a publisher, on this machine. */
export const STAND_IN = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\d+$/;
/** How often a stand-in is asked at most: as fast as it answers. */
const NO_PACE = 1000;

/** The folder in which a person keeps what publishers do not let be passed on: `CARAVAN_REFRESH`, else one in the home folder. */
export function ownFolder(named = process.env.CARAVAN_REFRESH): string {
  return named ? resolve(named) : join(homedir(), ".local", "state", "caravan", "refresh");
}

/**
 * What asks a connector's publisher, at its pace and with the key it wants.
 *
 * @param key in the connector's header, where it has one
 * @param at a stand-in on this machine, which is asked instead
 * @returns a function that gives the text of an answer to an address
 * @throws NoAnswer from that function
 */
export function publisherOf<Need, Row>(
  connector: Connector<Need, Row>,
  { key, at }: { readonly key?: string | undefined; readonly at?: string | undefined },
): (address: string) => Promise<string> {
  const elsewhere = at === undefined ? null : new URL(at);
  const ask = asker({
    hosts: elsewhere ? [elsewhere.hostname] : connector.hosts,
    perSecond: elsewhere ? NO_PACE : connector.pace.perSecond,
    headers: key && connector.keyHeader ? { [connector.keyHeader]: key } : {},
    nothing: connector.nothing,
    isWhole: (answer) => "content" in parsed({ ask: "", text: answer }),
  });
  return (address) => ask(elsewhere ? address.replace(/^https:\/\//, `${elsewhere.origin}/`) : address);
}
