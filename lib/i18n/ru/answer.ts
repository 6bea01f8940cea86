import type { answer as english } from "@/lib/i18n/en/answer";
import type { Like } from "../like";

/** Russian strings of the answer card. */
export const answer: Like<typeof english> = {
  why: "Почему",
  but: "Но",
  strip: "Каждая черта\u00A0— рынок, высокая\u00A0— медиана сравниваемых, точка\u00A0— этот рынок; правее\u00A0— лучше.",
  short: {
    label: "Ответ коротко",
    nearest: (name, now, then, market) =>
      `Ближайшее изменение: «${name}» с\u00A0${now} до\u00A0${then}\u00A0— и на первом месте ${market}.`,
    brief: "Краткая записка",
  },
};
