import type { answer as english } from "@/lib/i18n/en/answer";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the answer card. */
export const answer: Like<typeof english> = {
  why: "理由",
  but: "不足",
  strip: "每条刻度是一个市场，长刻度是参评市场的中位数，圆点是本市场；越靠右越好。",
  short: {
    label: "结论要点",
    nearest: (name, now, then, market) => spaced`最小的改变：“${name}”由 ${now} 变为 ${then}，则${market}居首。`,
    brief: "一页简报",
  },
};
