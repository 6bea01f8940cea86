import type { seller as english } from "@/lib/i18n/en/seller";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of what is asked first. */
export const seller: Like<typeof english> = {
  title: "Что и откуда вы продаёте",
  sell: "Продаю",
  from: "из страны",
  and: "уже продаю:",
  product: "Что вы продаёте",
  anything: "любые потребительские товары",
  clear: "Без товара",
  searching: "Идёт поиск…",
  nothing: "По этим словам ничего не найдено. Попробуйте слово проще или первые четыре цифры кода ТН\u00A0ВЭД (HS).",
  unreachable: "Поиск недоступен. Попробуйте ещё раз.",
  count: (count) => `Найдено: ${count}`,
  hs: (code) => `ТН\u00A0ВЭД\u00A0${code}`,
  held: { heading: "есть импорт этой позиции", chapter: "есть импорт только её группы", none: "данных об импорте нет" },
  chosen: {
    heading: (hs) => `ТН\u00A0ВЭД ${hs}: есть импорт за 2023\u00A0год`,
    chapter: (hs) => `ТН\u00A0ВЭД ${hs}: данные её группы`,
    none: (hs) => `ТН\u00A0ВЭД ${hs}: данных нет, взяты потребительские товары в целом`,
  },
  notChosen: "пока не выбрано: выберите из списка",
  unfetched: (hs) => `ТН\u00A0ВЭД ${hs}: данные не удалось получить; при следующем изменении запрос повторится`,
  general: "общие данные, ни к какому товару не привязаны",
  country: "Страна, откуда вы продаёте",
  city: "Город",
  nameCity: "указать город",
  noCities: "городов в данных нет",
  wholeCountry: "вся страна",
  cityHint: "от указанного города считается расстояние",
  sales: {
    none: "пока нигде",
    some: (count) =>
      many(count, {
        one: `на ${count} рынке`,
        few: `на ${count} рынках`,
        many: `на ${count} рынках`,
        other: `на ${count} рынках`,
      }),
  },
  enterShares: "ваши доли не обязательны, но их можно ввести",
  changeShares: "введённые вами доли",
};
