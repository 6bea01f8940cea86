import { createElement, Fragment } from "react";
import type { Described } from "@/lib/api/describe";
import { readable } from "@/lib/api/describe";
import styles from "./api.module.css";

/** What is sent or answered, as OpenAPI holds it. */
export type Media = {
  readonly schema: Described;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
};

/** Words with the names in them, which stand between back-ticks, set apart. */
export function Prose({ text }: { readonly text: string }) {
  const parts = text.split("`").map((part, place) => (place % 2 === 0 ? part : createElement("code", null, part)));
  return createElement(Fragment, null, ...parts);
}

/**
 * A text to copy, in a frame that scrolls; reachable by keyboard for that.
 *
 * @param of the operation it belongs to: many have an example of the same name, and each is a region of its own
 */
export function Text({ of, name, text }: { readonly of: string; readonly name: string; readonly text: string }) {
  return (
    <figure className={styles.text}>
      <figcaption className="small soft">{name}</figcaption>
      <section aria-label={`${of}: ${name}`} tabIndex={0}>
        <pre>{text}</pre>
      </section>
    </figure>
  );
}

/** What is sent or answered, in the one form it has; nothing where there is none. */
export function mediaIn(content: unknown): Media | undefined {
  return Object.values((content ?? {}) as Readonly<Record<string, Media>>)[0];
}

/** The command that sends a body. */
export function curl(verb: string, address: string, body: unknown): string {
  // Quoted for a shell: a single quote inside ends the text, stands escaped, and begins it again.
  return `curl${verb === "post" ? "" : ` -X ${verb.toUpperCase()}`} ${address} -H "Content-Type: application/json" -d '${readable(body).replaceAll("'", "'\\''")}'`;
}
