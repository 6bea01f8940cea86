import type { competition as english } from "@/lib/i18n/en/competition";
import type { Like } from "../like";

/** What a user says of the competition, in Russian: shares, and the published potential multiple. */
export const competition: Like<typeof english> = {
  form: {
    definition: "К какому рынку относятся эти доли",
    definitionHelp: "Без этого каждый где-нибудь да первый. Нужны все шесть полей.",
    product: "Товар",
    channel: "Канал",
    area: "Территория",
    period: "Период",
    unit: "Измерено в",
    source: "Источник долей",
    examples: {
      product: "например, чехлы для телефонов",
      channel: "например, маркетплейсы",
      area: "например, вся страна",
      period: "например, 2025",
      unit: "например, сумма продаж",
      source: "например, собственная оценка",
    },
    battle: "Вид конкуренции",
    own: "Ваша доля (%)",
    ownCountry: (country) => `Доля, ${country} (%), из файла`,
    rivals: "Соперники",
    rivalName: (n) => `Соперник ${n}: название`,
    rivalShare: (n) => `Соперник ${n}: доля (%)`,
    add: "Добавить соперника",
    remove: (name) => `Убрать: ${name}`,
    clear: "Очистить и вернуться к уровню страны",
    sum: (sum, rest) => `Введено: ${sum}. Все остальные: ${rest}.`,
    wrong: "Эти доли пока использовать нельзя:",
    path: {
      product: "Товар",
      channel: "Канал",
      area: "Территория",
      period: "Период",
      unit: "Измерено в",
      source: "Источник долей",
    } as Record<string, string>,
    shareSum: (sum) => `Сумма долей\u00A0— ${sum}, допустимо не больше 100\u00A0%.`,
  },
  potential: {
    title: "Кратность потенциала",
    intro:
      "Эталонная доля, делённая на нынешнюю; обе\u00A0— в процентах одного и того же целого. Чем меньше нынешняя доля, тем больше кратность, а о соперниках она не говорит ничего, поэтому рынки здесь по ней никогда не ранжируются.",
    reference: "Эталонная доля (%)",
    current: "Нынешняя доля (%)",
    whole: "Проценты от чего",
    result: (reference, current, multiple) => `${reference} ÷ ${current} = ${multiple}`,
    undefined: "Нужна нынешняя доля больше нуля.",
  },
};
