import type { search as english } from "@/lib/i18n/en/search";
import type { Like } from "../like";

/** Russian strings of the search. */
export const search: Like<typeof english> = {
  title: "Поиск",
  placeholder: "Рынок, показатель, метод, термин",
  hint: "Введите, что ищете; стрелки\u00A0— выбор, Enter\u00A0— переход.",
  count: (count) => (count === 0 ? "По этим словам ничего не найдено." : `Найдено: ${count}`),
  kinds: { screen: "Страница", market: "Рынок", indicator: "Показатель", method: "Метод", word: "Термин" },
  slash: "Поиск открывается клавишей /",
};
