import { Unanswerable } from "@/lib/api/problem-details";
import { limits } from "@/lib/keep/limits";
import { may } from "@/lib/keep/roles";
import { onStop } from "../stopping";
import { type Access, type Asker, accessOf } from "./access";
import { KNOWN, latest, type Numbered, since } from "./hub";
import type { Keeping } from "./keeping";

/** Between two signs of life: proxies end what is silent for long. */
const BEAT_MS = 20_000;
/** What a reader who does not keep up may have before it is sent away; it comes back and goes on where it was. */
const MOST_WAITING = 500;

type Open = { beat(): void; end(): void; readonly seat: string };
const open = new Set<Open>();
let beating: NodeJS.Timeout | null = null;

function keepBeating(): void {
  if (beating) return;
  beating = setInterval(() => {
    for (const each of open) each.beat();
  }, BEAT_MS).unref();
  onStop("streams", () => {
    for (const each of open) each.end();
  });
}

/** How many streams are open in this process. */
export const openStreams = (): number => open.size;

/**
 * What happens in a workspace, as server-sent events (WHATWG HTML, 9.2), until the reader leaves, their way in is revoked, or
 * the server stops.
 *
 * @param last the number of the last event the reader has; `null` where they begin
 * @throws Unanswerable `too-many-requests` where this seat has five open, `busy` where the process has its fill
 */
export function streamOf(
  keeping: Keeping,
  asker: Asker,
  access: Access,
  last: number | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const { workspace, seat } = access;
  if ([...open].filter((each) => each.seat === seat).length >= limits.streamsASeat)
    throw new Unanswerable("too-many-requests", `At most ${limits.streamsASeat} streams are open for one seat.`, {}, 5);
  if (open.size >= limits.streams) throw new Unanswerable("busy", "Too many streams are open.");
  keepBeating();
  const encoder = new TextEncoder();
  let mine = access;
  /** What the reader has been told, or need not be. */
  const sent = new Set<number>();
  let oldest = Math.max(0, (last ?? 0) - KNOWN);
  let stop: () => void = () => undefined;
  let left: () => void = () => undefined;

  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        let over = false;
        const end = () => {
          if (over) return;
          over = true;
          stop();
          open.delete(self);
          try {
            controller.close();
          } catch {
            // The reader was quicker.
          }
        };
        const send = (text: string) => {
          if (over) return;
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) end();
          else controller.enqueue(encoder.encode(text));
        };
        const self: Open = { seat, beat: () => send(":\n\n"), end };
        open.add(self);
        left = end;
        signal.addEventListener("abort", end);
        if (signal.aborted) return end();

        const isTheirs = ({ kind, subject }: Numbered) =>
          may(mine.role, "see") || kind === "workspace.deleted" || (kind.startsWith("weighting.") && mine.weightings.includes(subject));
        const tell = (event: Numbered) => {
          if (event.id < oldest || sent.has(event.id)) return;
          sent.add(event.id);
          if (sent.size > 2 * MOST_WAITING) sent.delete(sent.values().next().value as number);
          if (isTheirs(event)) send(asText(event));
          const concerns =
            event.kind === "people.changed" ? event.subject === mine.seat : /^(doors\.changed|workspace\.deleted)$/.test(event.kind);
          if (concerns) check();
        };
        /** Whoever may not see this any more is told so, and sent away. */
        const check = () =>
          accessOf(keeping, asker, workspace).then(
            (access) => {
              mine = access;
            },
            (error) => {
              // A database that is away for a moment takes nobody's rights.
              if (!(error instanceof Unanswerable && error.kind === "not-found")) return;
              send("event: end\ndata: {}\n\n");
              end();
            },
          );

        try {
          const before: Numbered[] = [];
          let live: ((event: Numbered) => void) | null = null;
          // Listening begins before what was missed is read, so that nothing falls between.
          stop = keeping.hub.listen(workspace, (event) => (live ? live(event) : before.push(event)));
          if (over) return stop();
          const missed = last === null ? [] : await since(keeping.db, workspace, last);
          send("retry: 2000\n\n");
          if (last === null || missed === null) {
            const known = await latest(keeping.db, workspace);
            const [id = 0] = known;
            for (const each of known) sent.add(each);
            oldest = known.length < KNOWN ? 0 : (known.at(-1) ?? 0);
            send(`id: ${id}\nevent: ${last === null ? "hello" : "reload"}\ndata: {}\n\n`);
          }
          for (const event of [...(missed ?? []), ...before]) tell(event);
          live = tell;
        } catch {
          end();
        }
      },
      cancel() {
        left();
      },
    },
    { highWaterMark: MOST_WAITING },
  );
}

function asText({ id, workspace: _, ...event }: Numbered): string {
  return `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
}
