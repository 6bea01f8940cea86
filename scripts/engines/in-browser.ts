/** Computes every figure's digest in a page, and in a worker that the page starts from this same file. */
import { figures, type Material } from "./figures";

type Work = readonly [what: "gravity" | "all", rounds: number];

/** As the lines that in-node.ts prints. */
async function lines(material: Material, ...work: Work): Promise<string[]> {
  const found: string[] = [];
  for (const [name, text] of figures(material, ...work)) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    found.push(`${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")} ${name}`);
  }
  return found;
}

const material = async (): Promise<Material> => (await fetch("/material.json")).json();
const inPage = async (...work: Work) => lines(await material(), ...work);
const inWorker = (...work: Work) =>
  new Promise<string[]>((done, fail) => {
    const worker = new Worker("/work.js");
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage(work);
  });

if (typeof document === "object") Object.assign(globalThis, { inPage, inWorker });
else self.onmessage = ({ data }) => void inPage(...(data as Work)).then((found) => self.postMessage(found));
