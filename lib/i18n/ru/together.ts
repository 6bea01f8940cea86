import type { together as english } from "@/lib/i18n/en/together";
import type { Like } from "../like";
import { counted } from "../plural";

const many = counted("ru");

/** Russian strings of what report and files say of weights that people weighed together. */
export const together: Like<typeof english> = {
  title: "Взвешено вместе",
  ways: {
    points: "баллами",
    order: "порядком и размахом",
    pairwise: "попарно",
    "best-worst": "по лучшему и худшему",
  },
  means: {
    geometric: "среднее геометрическое их долей",
    judgements: "среднее геометрическое их суждений",
    arithmetic: "среднее арифметическое их долей",
    median: "медиана их долей, приведённая к\u00A0100\u00A0%",
  },
  by: (people, way, mean) =>
    many(people, {
      one: `Взвешивал ${people.text} участник (${way}); веса\u00A0— ${mean}.`,
      few: `Взвешивали ${people.text} участника (${way}); веса\u00A0— ${mean}.`,
      many: `Взвешивали ${people.text} участников (${way}); веса\u00A0— ${mean}.`,
      other: `Взвешивали ${people.text} участника (${way}); веса\u00A0— ${mean}.`,
    }),
  on: (date) => `Закрыто ${date}.`,
  what: (pillar) => `Взвешивались критерии блока «${pillar}».`,
  names: (names) => `Участники: ${names}.`,
  voiced: (name, voice) => `${name} (голос: ${voice})`,
  anonymous: "Отвечали анонимно.",
  firsts: (list) => `У каждого отдельно на первом месте было бы: ${list}.`,
  firstOf: (market, people) => `${market}\u00A0— ${people}`,
  w: (w) => `Согласие о порядке: коэффициент конкордации Кендалла W\u00A0— ${w}, 1\u00A0— полное согласие.`,
  homogeneity: (value) => `Консенсус о весах: однородность ${value} из\u00A01 (по Goepel, 2018).`,
  goepel: (value) => `Консенсус о весах: S*\u00A0— ${value} из\u00A01 (Goepel, 2018).`,
  few: "Если участников меньше трёх, согласие не измеряется.",
  zeros: (n, text) =>
    many(n, {
      one: `${text} ноль посчитан как 0,5\u00A0%.`,
      few: `${text} нуля посчитаны как 0,5\u00A0%.`,
      many: `${text} нулей посчитаны как 0,5\u00A0%.`,
      other: `${text} нуля посчитаны как 0,5\u00A0%.`,
    }),
  changed: "С тех пор веса изменены: это уже не те.",
  source: (citation) => `Среднее: ${citation}`,
};
