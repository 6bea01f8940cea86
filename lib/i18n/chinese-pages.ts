/** A page in Chinese, by the day it bears, nearly bears ("about 2023"), or lacks ("undated"). */
export function datedPage(date: string): string {
  if (date.startsWith("undated")) return date.replace("undated", "未注明日期的网页");
  if (date.startsWith("about ")) return `约 ${date.slice("about ".length)} 年的网页`;
  return `${date} 的网页`;
}

/** How a rule stood on the day of its page. */
export const statuses = {
  "in-force": "当日有效",
  decided: "当日已决定，日后生效",
  planned: "计划中，当日尚未生效",
  unclear: "不确定",
} as const;
