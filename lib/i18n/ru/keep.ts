import type { keep as english } from "@/lib/i18n/en/keep";
import type { Like } from "../like";
import { counted } from "../plural";

/** Russian strings of what keeps decisions. */
export const keep: Like<typeof english> = {
  weighed: (people, aggregate) =>
    `Веса, взвешено вместе: ${counted("ru")(people, {
      one: `${people} участник`,
      few: `${people} участника`,
      many: `${people} участников`,
      other: `${people} участника`,
    })}; сведено так: ${aggregate}`,
  usage:
    "Как запускать: npm run keep -- backup <файл.tgz> | restore <файл.tgz> | export <файл.jsonl или -> [<рабочее пространство>] | import <файл.jsonl или -> | forget <рабочее пространство>\nДанные лежат в папке kept, в папке из CARAVAN_DATA или в PostgreSQL из DATABASE_URL. Без DATABASE_URL сервер на это время надо остановить.",
  nothingKept: (place) => `Здесь ничего не сохранено: ${place}.`,
  somethingKept: (place) => `Здесь уже сохранены решения: ${place}. Восстанавливайте в пустую папку: CARAVAN_DATA=<папка>.`,
  folderOnly: (command) => `${command} работает только с папкой. Для PostgreSQL есть pg_dump и pg_restore.`,
  written: (file, bytes) => `Записано: ${file}, байт: ${bytes}.`,
  restored: (folder) => `Восстановлено в папку ${folder}.`,
  imported: (workspaces, lines) => `Загружено: рабочих пространств\u00A0— ${workspaces}, строк\u00A0— ${lines}.`,
  badLine: (line, why) => `Строка ${line}: ${why} Ничего не загружено.`,
  badHead: "Файл начинается не так, как файл сохранённых решений.",
  badOrder: "Того, к чему она относится, нет ни выше в файле, ни на этом сервере.",
  there: (workspace) => `Рабочее пространство ${workspace} здесь уже есть.`,
  forgotten: (workspace) => `Стёрто, в том числе из ежедневных выгрузок: ${workspace}.`,
  noWorkspace: (workspace) => `Рабочего пространства ${workspace} нет.`,
};
