import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Lock = { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>> };

test("every package of the lock file, those for other machines too, is held to what its bytes come to", () => {
  const { packages }: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const open = Object.entries(packages).flatMap(([path, { integrity, link }]) =>
    path === "" || link || /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "") ? [] : [path],
  );
  expect(open).toEqual([]);
});
