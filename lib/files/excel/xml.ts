import { Parser } from "htmlparser2";

/** What is heard of an XML part while it is read. Names without their prefix: `x:row` is `row`. */
export type Heard = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Bytes handed over at once: a part may be hundreds of megabytes of text, of which only its figures are kept. */
const PIECE = 1 << 18;

/** Reads an XML part piece by piece. */
export function readXml(bytes: Uint8Array, heard: Heard): void {
  const decoder = new TextDecoder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => heard.open?.(local(name), attributes),
      ontext: (text) => heard.text?.(text),
      onclosetag: (name) => heard.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < bytes.length; at += PIECE) parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.end(decoder.decode());
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
