import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import type { Answer, Ask } from "./messages";

self.onmessage = ({ data: { problem, method, options, groups } }: MessageEvent<Ask>) => {
  try {
    answer({ kind: "stabilities", stabilities: stabilitiesOf(problem, method, options, groups) });
  } catch {
    answer({ kind: "failed" });
  }
};

function answer(message: Answer): void {
  self.postMessage(message);
}
