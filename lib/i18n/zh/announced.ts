import type { announced as english } from "@/lib/i18n/en/announced";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** What a screen reader is told in Chinese once the weights rest. */
export const announced: Like<typeof english> = {
  field: (count, first) => spaced`现有 ${count} 个市场参与排序，居首：${first}。`,
  first: (market) => spaced`现在居首：${market}。`,
  moved: (count, most, now, before) =>
    count === 1
      ? spaced`1 个市场名次变动：${most}由第 ${before} 名变为第 ${now} 名。`
      : spaced`${count} 个市场名次变动，变动最大的是${most}：由第 ${before} 名变为第 ${now} 名。`,
  advice: (market, priority) => spaced`对${market}的建议：${priority}。`,
  moreAdvice: (count) => `另有 ${count} 个市场的建议改变。`,
  unchanged: "次序没有变化。",
};
