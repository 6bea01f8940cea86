import type { redundancy as english } from "@/lib/i18n/en/redundancy";
import type { Like } from "../like";

/** Criteria that say nearly the same, or nearly the opposite, in Chinese. */
export const redundancy: Like<typeof english> = {
  same: (one, other, r) => `就这些市场而言，“${one}”与“${other}”反映的几乎是同一件事（r = ${r}）：重叠部分被计了两次。`,
  opposite: (one, other, r) => `“${one}”与“${other}”青睐的市场几乎相反（r = ${r}）：两者的权重大部分相互抵消。`,
  more: (count) => `另有 ${count} 对`,
};
