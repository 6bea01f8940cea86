/** The version this program writes. Older ones are upgraded step by step in `migrate.ts`, newer ones are refused by name. */
export const DECISION_VERSION = 2;
