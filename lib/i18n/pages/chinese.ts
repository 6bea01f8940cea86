/** A day, month or year as the data have it, in Chinese: "2024-08" as it stands, "2005" and "2025-2026" with their 年. */
export function dayOf(date: string): string {
  return /\d{4}$/.test(date) ? `${date} 年` : date;
}

/** A page in Chinese, by the day it bears, nearly bears ("about 2023", "after 2020"), or lacks ("undated, after 2018"). */
export function datedPage(date: string): string {
  const [, nearly, year] = /^(about|after) (\d{4})$/.exec(date) ?? [];
  if (nearly) return nearly === "about" ? `约 ${year} 年的网页` : `${year} 年之后的网页`;
  if (date.startsWith("undated")) return date.replace("undated", "未注明日期的网页").replace(/, after (\d{4})$/, "（$1 年之后）");
  const day = dayOf(date);
  return day.endsWith("年") ? `${day}的网页` : `${day} 的网页`;
}

/** How a rule stood on the day of its page. */
export const statuses = {
  "in-force": "网页当日有效",
  decided: "网页当日已决定，日后生效",
  planned: "网页当日仅为计划，尚未生效",
  unclear: "不确定",
} as const;
