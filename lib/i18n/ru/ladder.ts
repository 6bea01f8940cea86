import type { ladder as english } from "../en/ladder";
import type { Like } from "../like";

/** What each rung of the ladder of share targets is called, in Russian. */
export const ladder: Like<typeof english> = {
  "targets.upper.name": "Верхний предел",
  "targets.stability.name": "Порог стабильности",
  "targets.lower.name": "Нижний предел",
  "targets.leading-group.name": "Верхняя группа",
  "targets.influence.name": "Порог влияния",
  "targets.existence.name": "Порог заметности",
  "targets.foothold.name": "Плацдарм",
};
