/** Computes every figure's digest in a page, and in a worker that the page starts from this same file. */
import { figures, type Material } from "./figures";

/** As the lines that in-node.ts prints. */
async function lines(material: Material): Promise<string[]> {
  const found: string[] = [];
  for (let round = 0; round < 3; round++)
    for (const [name, text] of Object.entries(figures(material))) {
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
      found.push(`${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")} ${name}`);
    }
  return found;
}

const material = async (): Promise<Material> => (await fetch("/material.json")).json();
const inPage = async () => lines(await material());
const inWorker = () =>
  new Promise<string[]>((done, fail) => {
    const worker = new Worker("/work.js");
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
  });

if (typeof document === "object") Object.assign(globalThis, { inPage, inWorker });
else inPage().then((found) => self.postMessage(found));
