/** A page in Russian, by the day it bears («страница от 2024-01»), nearly bears («страница примерно 2023 года»), or lacks. Always in the nominative. */
export function russianPage(date: string): string {
  if (date.startsWith("undated")) return date.replace("undated", "страница без даты").replace(/, after (\d+)/, ", позже $1\u00A0г.");
  if (date.startsWith("about ")) return `страница примерно ${date.slice(6)}\u00A0года`;
  if (/^\d{4}$/.test(date)) return `страница ${date}\u00A0года`;
  return /^\d/.test(date) ? `страница от\u00A0${date}` : `страница (${date})`;
}

/** How a rule stood on the day of its page, in Russian. */
export const russianStatuses = {
  "in-force": "на дату страницы действовало",
  decided: "на дату страницы принято, вступает в силу позже",
  planned: "на дату страницы только запланировано, ещё не действовало",
  unclear: "точно не установлено",
} as const;
