import { expect, test } from "vitest";
import { latest } from "@/lib/problem/latest";

function counted() {
  let runs = 0;
  const work = latest((owner: { readonly id: string }, a: string, b: readonly string[]) => ({
    text: owner.id + a + b.join(""),
    run: ++runs,
  }));
  return work;
}

test("the same ingredients give the same result without working it out again", () => {
  const work = counted();
  const [owner, list] = [{ id: "o" }, ["x"]];
  expect(work(owner, "a", list)).toEqual({ text: "oax", run: 1 });
  expect(work(owner, "a", list)).toBe(work(owner, "a", list));
});

test("any other ingredient is worked out anew, an equal list that is another one included", () => {
  const work = counted();
  const owner = { id: "o" };
  const list = ["x"];
  work(owner, "a", list);
  expect(work(owner, "b", list)).toEqual({ text: "obx", run: 2 });
  expect(work(owner, "b", ["x"]).run).toBe(3);
});

test("only the last result is kept, one for each owner", () => {
  const work = counted();
  const [one, two, list] = [{ id: "1" }, { id: "2" }, ["x"]];
  work(one, "a", list);
  work(two, "a", list);
  expect(work(one, "a", list)).toEqual({ text: "1ax", run: 1 });
  work(one, "b", list);
  expect(work(one, "a", list).run).toBe(4);
});

test("what throws is not remembered", () => {
  let broken = true;
  const work = latest((_: object) => {
    if (broken) throw new Error("broken");
    return "mended";
  });
  const owner = {};
  expect(() => work(owner)).toThrow("broken");
  broken = false;
  expect(work(owner)).toBe("mended");
});
