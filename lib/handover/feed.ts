import { escaped, storable } from "./xml";

/** One thing that happened, on a day, with a page that says more. `id` never changes. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly href: string;
  readonly lines: readonly string[];
};

/** A feed as feed readers take it, newest entry first: RFC 4287, The Atom Syndication Format (2005). The same entries give the same bytes. */
export function atomFeed(feed: {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly href: string;
  readonly entries: readonly FeedEntry[];
}): string {
  const text = (value: string) => escaped(storable(value));
  const moment = (day: string) => `${day}T00:00:00Z`;
  const entries = [...feed.entries].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const updated = entries[0]?.day ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${text(feed.id)}</id>`,
    `<title>${text(feed.title)}</title>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${text(feed.author)}</name></author>`,
    `<link rel="self" href="${text(feed.href)}"/>`,
    ...entries.map(({ id, title, day, href, lines }) =>
      [
        "<entry>",
        `<id>${text(id)}</id>`,
        `<title>${text(title)}</title>`,
        `<updated>${moment(day)}</updated>`,
        `<link href="${text(href)}"/>`,
        `<content type="text">${text(lines.join("\n"))}</content>`,
        "</entry>",
      ].join("\n"),
    ),
    "</feed>",
    "",
  ].join("\n");
}
