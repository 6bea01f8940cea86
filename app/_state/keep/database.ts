import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Waiting } from "./waiting";

/** A revision as the server has it, kept so that one can say without asking what was changed since. */
export type Base = { readonly key: string; readonly document: unknown; readonly read: number };

interface Keeping extends DBSchema {
  readonly waiting: { readonly key: string; readonly value: Waiting };
  readonly bases: { readonly key: string; readonly value: Base };
}

let opened: Promise<IDBPDatabase<Keeping>> | null = null;

/** Where the browser keeps what is on its way to the server, and what it began with. Rejects where it has no such place. */
export function keeping(): Promise<IDBPDatabase<Keeping>> {
  opened ??= openDB<Keeping>("caravan-keep", 1, {
    upgrade: (db) => {
      db.createObjectStore("waiting", { keyPath: "request" });
      db.createObjectStore("bases", { keyPath: "key" });
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
