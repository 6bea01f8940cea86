import type { LocalText } from "@/lib/i18n/text";
import { type Page, pageOf, type Union } from "./terms";

/** An agreement between countries, as far as it matters here: codes with a space between. */
type Agreement = Page & {
  readonly name: LocalText;
  readonly kind: string;
  readonly members: string;
  readonly notYet: string | null;
};

/** The customs union that two countries share; `null` where none is held. Members for which it is not yet in force do not count. */
export function unionOf(agreements: readonly Agreement[], origin: string, market: string): Union | null {
  const has = (codes: string | null, iso3: string) => codes?.split(" ").includes(iso3) ?? false;
  const shared = agreements.find(
    ({ kind, members, notYet }) => kind === "customs-union" && [origin, market].every((iso3) => has(members, iso3) && !has(notYet, iso3)),
  );
  return shared ? { name: shared.name, source: pageOf(shared) } : null;
}
