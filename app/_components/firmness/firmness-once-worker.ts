import { firmnessIn } from "@/lib/recommendation/firmness-found";

export type OnceAsk = Parameters<typeof firmnessIn>[0];

self.onmessage = ({ data }: MessageEvent<OnceAsk>) => self.postMessage(firmnessIn(data));
