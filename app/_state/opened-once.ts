import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";

/**
 * A place in the browser, opened when it is first asked for and anew after it was lost.
 *
 * @returns what opens it; its promise rejects where the browser has no such place
 */
export function openedOnce<Schema extends DBSchema>(
  name: string,
  upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const close = () => {
    opened = null;
  };
  return () => {
    if (opened) return opened;
    opened = openDB<Schema>(name, 1, {
      upgrade,
      // Another version of the program, in another tab, wants the place: it gets it, and the next call asks anew.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        close();
      },
      terminated: close,
    });
    opened.catch(close);
    return opened;
  };
}
