/** A page in English, by the day it bears ("a page of 2024-01"), nearly bears ("a page from about 2023"), or lacks ("an undated page"). */
export function datedPage(date: string): { readonly article: "a" | "an"; readonly page: string } {
  if (date.startsWith("undated")) return { article: "an", page: date.replace("undated", "undated page") };
  return { article: "a", page: /^\d/.test(date) ? `page of ${date}` : `page from ${date}` };
}

/** The same with its article. */
export function aPage(date: string): string {
  const { article, page } = datedPage(date);
  return `${article} ${page}`;
}

/** How a rule stood on the day of its page. */
export const statuses = {
  "in-force": "in force on that day",
  decided: "decided on that day, valid later",
  planned: "planned, not yet in force on that day",
  unclear: "not certain",
} as const;
