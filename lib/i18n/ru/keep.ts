import type { keep as english } from "@/lib/i18n/en/keep";
import type { Like } from "../like";
import { counted } from "../plural";

/** Russian strings that the server writes into what is kept. */
export const keep: Like<typeof english> = {
  weighed: (people, aggregate) =>
    `Веса, взвешено вместе: ${counted("ru")(people, {
      one: `${people} участник`,
      few: `${people} участника`,
      many: `${people} участников`,
      other: `${people} участника`,
    })}; сведено так: ${aggregate}`,
};
