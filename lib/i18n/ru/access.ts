import type { access as english } from "@/lib/i18n/en/access";
import { russianPage } from "@/lib/i18n/pages/russian";
import type { Like } from "../like";

/** Russian strings of the agreements between a seller's country and a market. */
export const access: Like<typeof english> = {
  means: {
    "customs-union": (exporter, market) => `Без пошлин: ${exporter} и ${market}\u00A0— в одном таможенном союзе.`,
    "free-trade": (exporter, market) =>
      `Свободная торговля (${exporter}\u00A0— ${market}): с сертификатом о происхождении пошлина ниже или её нет.`,
    "economic-partnership": (exporter, market) =>
      `Экономическое партнёрство (${exporter}\u00A0— ${market}): с сертификатом о происхождении пошлина ниже или её нет.`,
    "partial-scope": (exporter, market) => `Пошлина ниже только на некоторые товары (${exporter}\u00A0— ${market}).`,
  },
  by: (name, since) =>
    since ? `${name}, действует с\u00A0${since}${/^\d{4}$/.test(since) ? "\u00A0года" : ""}.` : `${name}, дата не установлена.`,
  none: (exporter, market) => `Торгового соглашения в данных нет (${exporter}\u00A0— ${market}); это не доказывает, что его не существует.`,
  notYet: (name) => `Насколько удалось узнать, ещё не действует: ${name}.`,
  source: (date) => `Источник: ${russianPage(date)}; что охватывает`,
  confidence: (text) => `Насколько можно положиться: ${text}.`,
};
