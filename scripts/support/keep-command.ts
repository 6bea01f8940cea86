import { Unanswerable } from "@/lib/api/problem-details";
import { backUp, exportLines, forgetWorkspace, importFile, restore } from "@/server/keep/backup";
import { openStore, type Store } from "@/server/keep/database";
import { beforeMigrating } from "@/server/keep/exports";
import { isKept } from "@/server/keep/folder";
import { NotImported } from "@/server/keep/import";
import { migrate } from "@/server/keep/migrate";
import { folderOf, placeOf } from "@/server/keep/open";
import { type AllWords, fromHere, messageOf, Stop } from "./decision-command";

const commands = ["backup", "restore", "export", "import", "forget"] as const;
type Command = (typeof commands)[number];
type Env = Readonly<Record<string, string | undefined>>;

/** Does what was typed after `npm run keep --`. @throws Stop saying why it was not done */
export async function keepCommand(typed: readonly string[], env: Env, words: AllWords): Promise<void> {
  const { keep: text, format } = words;
  const [command, what, only, ...more] = typed;
  const known = commands.find((each) => each === command);
  if (!known || what === undefined || more.length > 0 || (only !== undefined && known !== "export")) throw new Stop(2, text.usage);
  const place = placeOf(env);
  const [name, folder] = ["url" in place ? "DATABASE_URL" : place.folder, folderOf(env)];
  if ("url" in place && (known === "backup" || known === "restore")) throw new Stop(1, text.folderOnly(known));
  const file = what === "-" ? null : fromHere(what);
  try {
    if (known === "restore") {
      if (isKept(folder)) throw new Stop(1, text.somethingKept(folder));
      await restore(folder, fromHere(what));
      return console.error(text.restored(folder));
    }
    if ("folder" in place && known !== "import" && !isKept(folder)) throw new Stop(1, text.nothingKept(name));
    const store = await openStore(place);
    try {
      await migrate(store, () => beforeMigrating(store, folder, new Date()));
      const said = await done(known, store, { what, file, only, folder }, words);
      const line = said((value) => format.number(value, 0));
      if (line !== "") console.error(line);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw asStop(error, words);
  }
}

type Asked = { readonly what: string; readonly file: string | null; readonly only: string | undefined; readonly folder: string };
type Said = (count: (value: number) => string) => string;

async function done(command: Exclude<Command, "restore">, store: Store, asked: Asked, { keep: text }: AllWords): Promise<Said> {
  const { what, file, only, folder } = asked;
  if (command === "backup") {
    const bytes = await backUp(store, fromHere(what));
    return (count) => text.written(what, count(bytes));
  }
  if (command === "export") {
    await exportLines(store, file, only);
    return () => "";
  }
  if (command === "import") {
    const { workspaces, lines } = await importFile(store, file);
    return (count) => text.imported(count(workspaces), count(lines));
  }
  if (!(await forgetWorkspace(store, folder, what))) throw new Stop(1, text.noWorkspace(what));
  return () => text.forgotten(what);
}

function asStop(error: unknown, { keep: text, commands: shared }: AllWords): unknown {
  if (error instanceof Unanswerable) return new Stop(1, error.message);
  if (error instanceof NotImported) {
    const why = { head: text.badHead, order: text.badOrder, there: text.there(error.value), shape: `${error.value}.` }[error.why];
    return new Stop(1, text.badLine(String(error.line), why));
  }
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "EACCES" || code === "EISDIR" ? new Stop(1, shared.unreadable(messageOf(error))) : error;
}
