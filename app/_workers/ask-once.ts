import type { Asked, Refused, Told } from "./line";

/** Asks a worker once and lets it go: its first answer, or `null` where it could not be started or broke down. */
export function askOnce<Ask, Answer>(worker: Worker, ask: Ask): Promise<Answer | Refused | null> {
  return new Promise<Answer | Refused | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Told<Answer>>) => done(data.answer);
    worker.onerror = () => done(null);
    worker.postMessage({ number: 1, ask } satisfies Asked<Ask>);
  }).finally(() => worker.terminate());
}
