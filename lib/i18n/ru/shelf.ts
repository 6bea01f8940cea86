import type { shelf as english } from "@/lib/i18n/en/shelf";
import type { Like } from "../like";

/** Russian strings of the decisions that a browser keeps. */
export const shelf: Like<typeof english> = {
  items: {
    example: "Вернуть готовый пример",
    blank: "Начать с нуля",
    saveCsv: "Скачать порядок рынков (CSV)",
    saveAllCsv: "Скачать все таблицы (CSV, zip)",
    saveExcel: "Скачать в Excel с живыми формулами",
    ownFigures: "Свои данные…",
    rankTable: "Ранжировать любую таблицу…",
  },
  menu: "Ваши решения…",
  title: "Ваши решения",
  intro:
    "Они хранятся в этом браузере и больше нигде. Перед открытием другого решения текущее убирается сюда же, так что ничего не теряется.",
  keep: "Положить сюда текущее решение",
  kept: (name) => `Теперь здесь: ${name}.`,
  already: (name) => `Уже здесь, точно в таком виде: ${name}.`,
  empty: "Решений здесь пока нет.",
  unnamed: "Решение без названия",
  name: (name) => `Название: ${name}`,
  changed: (day) => `положено сюда ${day}`,
  unreadable: "эта версия прочитать не может",
  open: "Открыть",
  openOf: (name) => `Открыть: ${name}`,
  duplicate: "Создать копию",
  duplicateOf: (name) => `Создать копию: ${name}`,
  duplicated: (name) => `Копия создана: ${name}.`,
  compare: "Сравнить",
  compareOf: (name) => `Сравнить с текущим решением: ${name}`,
  save: "Сохранить текст",
  saveOf: (name) => `Сохранить текст: ${name}`,
  remove: "Удалить",
  removeOf: (name) => `Удалить: ${name}`,
  removed: (name) => `Удалено: ${name}.`,
  undo: "Отменить",
  undone: (name) => `Возвращено: ${name}.`,
  renamed: (name) => `Новое название: ${name}.`,
  close: "Закрыть",
  refused:
    "Этот браузер не хранит список решений: возможно, это окно в приватном режиме или место закончилось. Надёжно решение хранится в файле.",
  choose: "Из хранящихся в браузере",
  chooseNone: "выберите",
  noOther:
    "Других решений в этом браузере пока нет. Положите текущее в «Ваши решения» (меню «Файл»), создайте копию, измените её и сравните их здесь\u00A0— или откройте файл.",
};
