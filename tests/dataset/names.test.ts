import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";

/** Letters that stand for words of a name. */
const ABBREVIATED: Readonly<Record<string, string>> = { ip: "intellectual property" };

test("an indicator's short name is made of the words of its name, in their order: one thing has one name", () => {
  for (const { id, name, short } of loadDataset("data").indicators) {
    const words = name.en.toLowerCase().split(" ");
    let at = 0;
    for (const word of short.en
      .toLowerCase()
      .split(" ")
      .flatMap((each) => (ABBREVIATED[each] ?? each).split(" "))) {
      at = words.indexOf(word, at) + 1;
      expect(at, `${id}: ${short.en}`).toBeGreaterThan(0);
    }
  }
});
