import type { pictures as english } from "@/lib/i18n/en/pictures";
import type { Like } from "../like";

/** Russian strings of what takes a chart out of the screen as a picture. */
export const pictures: Like<typeof english> = {
  menu: "Рисунок",
  menuOf: (chart) => `Рисунок: ${chart}`,
  png: "Сохранить в PNG",
  svg: "Сохранить в SVG",
  copy: "Скопировать рисунок",
  copied: "Рисунок в буфере обмена.",
  refused: "Браузер не даёт этой странице класть рисунки в буфер обмена. Сохраните его в PNG.",
  failed: "Рисунок создать не удалось.",
  saved: (name) => `Сохранено: ${name}`,
  sources: (sources, version) => `Источники: ${sources}. Набор данных ${version}.`,
  noSources: "Данные введены пользователем.",
  ownFigures: "Часть данных введена пользователем.",
  licences: (licences) => `Лицензии: ${licences}. Рисунок\u00A0— Caravan; на данные распространяются условия их издателей.`,
  noLicences: "Рисунок\u00A0— Caravan.",
};
