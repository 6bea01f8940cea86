import type { welcome as english } from "@/lib/i18n/en/welcome";
import type { Like } from "../like";

/** Russian words of the line for a first visit. */
export const welcome: Like<typeof english> = {
  text: (exporter, count) => `Это пример: экспортёр\u00A0— ${exporter}, рынков\u00A0— ${count}. Сделайте его своим:`,
  sell: "что вы продаёте",
  matters: "что для вас важно",
  markets: "какие рынки",
  dismiss: "Скрыть",
};
