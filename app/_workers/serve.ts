import { Refusal } from "@/lib/math/refusal";
import type { Asked, Told } from "./line";

/** As much of a worker's own global as serving takes. */
export type Port<Ask, Answer> = {
  onmessage: ((event: MessageEvent<Asked<Ask>>) => void) | null;
  postMessage: (message: Told<Answer>, options?: { readonly transfer: Transferable[] }) => void;
};

type Serving<Answer> = {
  /** `latest`: a later question takes the place of the one under way, as soon as that has its next answer. `in-turn`: it waits. */
  readonly order: "latest" | "in-turn";
  /** The answer an error stands for, where it stands for one. What is neither that nor a refusal is a fault and ends up in the console. */
  readonly failed?: (error: unknown) => Answer | null;
  /** What of an answer is handed over and not copied. */
  readonly transfer?: (answer: Answer) => Transferable[];
};

/**
 * The worker's end of a line: answers each question with all that `answersTo` yields, as it is found. A refusal is answered as such.
 *
 * @param answersTo may also `tell` an answer from where nothing can be yielded
 */
export function serve<Ask, Answer>(
  answersTo: (ask: Ask, tell: (answer: Answer) => void) => Iterable<Answer> | AsyncIterable<Answer>,
  { order, failed = () => null, transfer = () => [] }: Serving<Answer>,
  port: Port<Ask, Answer> = self as unknown as Port<Ask, Answer>,
): void {
  let latest = 0;
  let queue = Promise.resolve();

  async function answer({ number, ask }: Asked<Ask>): Promise<void> {
    const tell = (one: Answer) => port.postMessage({ number, answer: one }, { transfer: transfer(one) });
    try {
      for await (const one of answersTo(ask, tell)) {
        tell(one);
        if (order === "in-turn") continue;
        // Lets a later question in.
        await new Promise((go) => setTimeout(go));
        if (number !== latest) return;
      }
    } catch (error) {
      const told = failed(error);
      if (told !== null) tell(told);
      else if (error instanceof Refusal) port.postMessage({ number, answer: { kind: "refused", issues: error.issues } });
      else reportError(error);
    }
  }

  port.onmessage = ({ data }) => {
    latest = data.number;
    if (order === "latest") answer(data);
    else queue = queue.then(() => answer(data));
  };
}

/** Hands on how much is done, from 0 to 1, and not more often than can be seen. */
export function sparingly(tell: (part: number) => void): (part: number) => void {
  let before = 0;
  return (part) => {
    if (part - before < 0.02) return;
    before = part;
    tell(part);
  };
}
