import { doubledIn } from "@/lib/countries/doubled";
import { byteReader } from "@/lib/files/bytes";
import { UnreadableFile } from "@/lib/files/unreadable";
import { LOOKED_AT, type Look, lookAt } from "@/lib/gravity/file/look";
import { guessMapping, type Mapping } from "@/lib/gravity/file/mapping";
import { type PanelFile, panelReader } from "@/lib/gravity/file/panel-reader";
import type { Failure } from "@/lib/gravity/file/unreadable";
import { withRemoteness } from "@/lib/gravity/file/with-remoteness";
import { potential } from "@/lib/gravity/potential";
import type { Potential } from "@/lib/gravity/types";
import { estimateView } from "@/lib/gravity/view/estimate-view";
import { factsOf } from "@/lib/gravity/view/panel-facts";
import type { Question } from "@/lib/gravity/view/settings";
import { Refusal } from "@/lib/math/refusal";
import { written } from "@/lib/report/gravity/files";
import { loadWords } from "../../../_language/load";
import { serve, sparingly } from "../../../_workers/serve";
import type { Answer, Ask, Source } from "./model-line";

/** Nobody's panel is larger. */
const MOST_BYTES = 1_000_000_000;

let source: Source = null;
let look: Look | null = null;
let panel: PanelFile | null = null;
let last: Potential | null = null;

// One question after another: an estimate asked for while a file is being read waits for it.
serve<Ask, Answer>(answersTo, { order: "in-turn", failed });

function failed(error: unknown): Answer | null {
  if (error instanceof Refusal) return null;
  if (error instanceof UnreadableFile) return { kind: "failed", failure: error.failure as Failure, row: error.row };
  return { kind: "failed", failure: "broken", row: null };
}

async function* answersTo(ask: Ask, tell: (answer: Answer) => void): AsyncGenerator<Answer> {
  const progress = () => sparingly((part) => tell({ kind: "progress", part }));
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  yield { kind: "progress", part: null };
  if (ask.kind === "look") {
    source = ask.source;
    [look, panel, last] = [await lookInto(source), null, null];
    yield { kind: "looked", look };
    if (source === null) {
      panel = withRemoteness(await read(look, guessMapping(look), progress()));
      yield { kind: "read", facts: factsOf(panel, seconds()) };
    }
  } else if (look === null) throw new UnreadableFile("empty");
  else if (ask.kind === "read") {
    [panel, last] = [await read(look, ask.mapping, progress()), null];
    yield { kind: "read", facts: factsOf(panel, seconds()) };
  } else if (panel === null) throw new UnreadableFile("empty");
  else if (ask.kind === "estimate") {
    last = potential(panel.panel, { ...ask.question.specification, estimator: "ppml" }, ask.question.request, { onProgress: progress() });
    yield { kind: "estimated", result: { ...resultOf(panel, last, ask.question), seconds: seconds() } };
  } else if (last === null) throw new UnreadableFile("empty");
  else {
    const words = await loadWords(ask.language, "estimates", "model");
    yield { kind: "written", what: ask.what, file: written(ask.what, panel.panel, last, words) };
  }
}

async function bytesOf(from: Source): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly size: number | null }> {
  if (from !== null) {
    if (from.size > MOST_BYTES) throw new UnreadableFile("too-large");
    return { stream: from.stream(), size: from.size };
  }
  const response = await fetch("/trade/model/panel");
  if (!response.ok || response.body === null) throw new UnreadableFile("broken");
  return { stream: response.body.pipeThrough(new DecompressionStream("gzip")), size: null };
}

async function lookInto(from: Source): Promise<Look> {
  const { stream } = await bytesOf(from);
  const bytes = byteReader();
  let text = "";
  for await (const piece of pieces(stream)) {
    text += bytes.push(piece);
    if (text.length >= LOOKED_AT) return lookAt(text.slice(0, LOOKED_AT), false);
  }
  return lookAt(text + bytes.end(), true);
}

async function read(seen: Look, mapping: Mapping, tell: (part: number) => void): Promise<PanelFile> {
  const { stream, size } = await bytesOf(source);
  const bytes = byteReader();
  const reader = panelReader(seen, mapping, doubledIn);
  let done = 0;
  for await (const piece of pieces(stream)) {
    reader.push(bytes.push(piece));
    done += piece.length;
    if (size) tell(done / size);
  }
  reader.push(bytes.end());
  return reader.end();
}

/** The pieces of a stream, one after another; leaving early closes it. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function resultOf(from: PanelFile, { markets, ppml, ols }: Potential, question: Question) {
  return { question, markets, ppml: estimateView(ppml, from), ols: estimateView(ols, from) };
}
