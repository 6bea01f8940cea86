import type { tiles as english } from "@/lib/i18n/en/tiles";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese strings of the map of tiles. */
export const tiles: Like<typeof english> = {
  name: (count, first) => spaced`方格图：${count} 个市场按建议着色，邻近者相近排列；${first}居首。点击方格进入该市场。`,
  nameWithout: (count) => `方格图：${count} 个市场，邻近者相近排列。点击方格进入该市场。`,
  title: (count) => `${count} 个市场的建议`,
  tile: (market, rank, advice) => `${market}：第 ${rank} 名，${advice}`,
  noAdvice: "无建议",
  unranked: (market, why) => `${market}：${why}`,
  home: "本土",
  out: "淘汰",
  notTicked: "未勾选",
  note: "每个市场一格，邻近者相近排列；不表示面积和边界。颜色越深，越应优先。数字为名次。",
};
