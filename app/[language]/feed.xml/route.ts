import { refusalOf } from "@/lib/api/problem-details";
import { fingerprint } from "@/lib/dataset/fingerprint";
import type { Dataset } from "@/lib/dataset/schema";
import { decodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { atomFeed, type FeedEntry } from "@/lib/handover/feed";
import { addressIn } from "@/lib/i18n/address";
import type { Words } from "@/lib/i18n/speech";
import { Refusal } from "@/lib/math/refusal";
import { figureLines } from "@/lib/report/moved/figures-text";
import { movedText } from "@/lib/report/moved/text";
import { movedTitle } from "@/lib/report/moved/title-text";
import { tripwireText } from "@/lib/report/moved/tripwire-text";
import { type InLanguage, speak } from "../../_language/server-words";
import { dataset } from "../../_server/data";
import { editionOf, editions, movedFrom, steps } from "../../_server/editions";
import { originOf } from "../../_server/origin";
import { LINK_DATA, LINK_DECISION } from "../../_state/link-parameters";

type Context = { readonly params: InLanguage };

/** What each edition of the data moved in the decision that the address carries, as a feed: no account, nothing kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const spoken = await speak(params);
  const code = new URL(request.url).searchParams.get(LINK_DECISION) ?? "";
  try {
    return new Response(feedOf(decodeDecision(code), code, originOf(request), spoken), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-cache" },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = refusalOf(error.issues, spoken.issues);
    return Response.json(problem, { status: problem.status, headers: { "content-type": "application/problem+json" } });
  }
}

function feedOf(decision: Decision, code: string, origin: string, spoken: Words<"moved">): string {
  const { moved: text, t, language } = spoken;
  const id = `urn:caravan:${fingerprint(code)}`;
  // Readers of feeds resolve no address against the place a feed came from.
  const absolute = (path: string) => new URL(addressIn(language, path), origin).href;
  const page = (since: string) => absolute(`/moved?${new URLSearchParams({ [LINK_DECISION]: code, [LINK_DATA]: since })}`);
  const [oldest] = editions();
  const first: FeedEntry[] = oldest
    ? [
        {
          id: `${id}:${oldest.version}`,
          title: firstIn(decision, editionOf(oldest.version), spoken),
          day: oldest.day,
          href: page(oldest.version),
          lines: [oldest.note],
        },
      ]
    : [];
  const later = steps().flatMap(({ older, newer, day, note }): FeedEntry[] => {
    const moved = movedFrom(decision, older, newer);
    if (!moved) return [];
    // What was so before was told before.
    const fresh = moved.tripwires.filter(({ state }) => state === "passed" || state === "back");
    const wires = tripwireText(fresh, { decision, dataset: dataset(), words: spoken });
    const lines = [note, ...wires, ...movedText(moved, dataset(), spoken), ...figureLines(moved.figures, dataset(), spoken)];
    const title = movedTitle({ ...moved, tripwires: fresh }, { decision, dataset: dataset(), words: spoken });
    return [{ id: `${id}:${newer}`, title, day, href: page(older), lines: lines.filter(Boolean) }];
  });
  return atomFeed({
    id,
    title: text.feedTitle(decision.title.trim() || text.feedUntitled),
    author: t.app.name,
    href: absolute(`/feed.xml?${new URLSearchParams({ [LINK_DECISION]: code })}`),
    entries: [...first, ...later],
  });
}

function firstIn(decision: Decision, edition: Dataset | null, { moved: text, say }: Words<"moved">): string {
  const evaluation = edition && evaluate(decision, edition);
  const first = evaluation?.ok ? evaluation.results[0] : undefined;
  return first ? text.feedFirst(say(first.market.name)) : text.noAnswer;
}
