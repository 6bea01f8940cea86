/** A page in English, by the day it bears ("a page of 2024-01"), nearly bears ("a page from about 2023"), or lacks ("an undated page"). */
export function datedPage(date: string): { readonly article: "a" | "an"; readonly page: string } {
  if (date.startsWith("undated")) return { article: "an", page: date.replace("undated", "undated page") };
  return { article: "a", page: /^\d/.test(date) ? `page of ${date}` : `page from ${date}` };
}
