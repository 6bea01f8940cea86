import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { fieldTestsOf } from "@/lib/robustness/reversal";
import type { Answer, Ask } from "./messages";

self.onmessage = ({ data: { problem, own, runs } }: MessageEvent<Ask>) => {
  answer({ kind: "multiverse", multiverse: multiverseOf(problem, { method: own.id, options: own.options }) });
  answer({ kind: "reversals", tests: runs.map(({ id, options }) => fieldTestsOf(problem, id, options)) });
};

function answer(message: Answer): void {
  self.postMessage(message);
}
