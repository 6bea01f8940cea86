import type { DBSchema } from "idb";
import { openedOnce } from "../opened-once";
import type { Waiting } from "./waiting";

/** A revision as the server has it, kept so that one can say without asking what was changed since. */
export type Base = { readonly key: string; readonly document: unknown; readonly read: number };

interface Keeping extends DBSchema {
  readonly waiting: { readonly key: string; readonly value: Waiting };
  readonly bases: { readonly key: string; readonly value: Base };
}

/** Where the browser keeps what is on its way to the server, and what it began with. */
export const keeping = openedOnce<Keeping>("caravan-keep", (db) => {
  db.createObjectStore("waiting", { keyPath: "request" });
  db.createObjectStore("bases", { keyPath: "key" });
});
