import type { tiles as english } from "@/lib/i18n/en/tiles";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of the map of tiles. */
export const tiles: Like<typeof english> = {
  name: (count, first) =>
    `Карта из плиток: рынки (всего ${count}) по совету, каждый рядом с соседями; первый\u00A0— ${first}. Плитка ведёт на страницу рынка.`,
  nameWithout: (count) => `Карта из плиток: рынки (всего ${count}), каждый рядом с соседями. Плитка ведёт на страницу рынка.`,
  title: (count) =>
    many(count, {
      one: `${count} рынок по совету`,
      few: `${count} рынка по совету`,
      many: `${count} рынков по совету`,
      other: `${count} рынка по совету`,
    }),
  tile: (market, rank, advice) => `${market}: ${rank}-е место, ${advice}`,
  noAdvice: "совета нет",
  unranked: (market, why) => `${market}: ${why}`,
  home: "домашний",
  out: "отсеян",
  notTicked: "не отмечен",
  note: "Одна плитка\u00A0— один рынок, рядом с соседями; ни площадей, ни границ. Чем темнее, тем раньше. Число\u00A0— место.",
};
