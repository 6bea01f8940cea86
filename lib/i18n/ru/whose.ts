import type { whose as english } from "@/lib/i18n/en/whose";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of how much of an answer is the asker's own. */
export const whose: Like<typeof english> = {
  title: "Сколько здесь вашего?",
  example: (order) => `Пока ничего: это пример. Любому продавцу мы ответили бы так: ${order}.`,
  order: (order) => `Любому продавцу мы ответили бы так: ${order}.`,
  same: "Со всем, что вы указали, порядок остался таким же, как для любого продавца.",
  climb: (market) => `${market}: место по мере того, как добавляется указанное вами`,
  place: (rank) => `— ${rank}-е место`,
  without: "любой продавец",
  alone: (moved) => `Без этого: ${moved}.`,
  aloneNone: "Без этого порядок был бы таким же.",
  tierOnly: (count) =>
    `Без этого порядок был бы таким же, но другой совет\u00A0— у\u00A0${many(count, {
      one: `${count} рынка`,
      few: `${count} рынков`,
      many: `${count} рынков`,
      other: `${count} рынка`,
    })}.`,
  moved: (market, from, to) => `${market}\u00A0— ${from}-е место вместо ${to}-го`,
  more: (count) => `ещё ${count}`,
  inputs: { product: "Товар", origin: "Страна", city: "Город", shares: "Продажи", weights: "Веса" },
  next: {
    product: "назовите его выше: тогда учтутся импорт и поставщики именно этого товара",
    origin: "выберите свою страну выше",
    city: "назовите его выше: расстояние отсчитывается оттуда",
    shares: "введите их или оставьте так: вместо них берутся доли страны",
    weights: "сдвиньте то, что важно для вас",
  },
  head: { input: "Что вы указали", given: "Ваше", moved: "Что это меняет" },
  yes: "ваше",
  no: "свободно",
};
