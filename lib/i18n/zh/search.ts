import type { search as english } from "@/lib/i18n/en/search";
import type { Like } from "../like";

/** Chinese strings of the search. */
export const search: Like<typeof english> = {
  title: "搜索",
  placeholder: "市场、指标、方法或术语",
  hint: "输入要找的内容；用方向键选择，按 Enter 前往。",
  count: (count) => (count === 0 ? "没有找到。" : `${count} 条结果`),
  kinds: { screen: "页面", market: "市场", indicator: "指标", method: "方法", word: "术语" },
  slash: "按 / 键打开搜索",
};
