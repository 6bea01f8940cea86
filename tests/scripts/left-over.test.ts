import { execFile } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { leftOver, textsOf } from "../samples/left-over";
import { madeUpTree } from "../samples/made-up";
import { madeUpDecisions } from "../samples/made-up-decisions";
import { naked } from "../samples/marked";

/** A folder of words and a line, and nothing else, make the commands speak another language. */
const tree = madeUpTree();
afterAll(() => tree.remove());

function run(command: string, ...args: readonly string[]) {
  const line = [join(tree.folder, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(tree.folder, "tsconfig.json")];
  const env = { ...process.env, CARAVAN_LANGUAGE: "qps", INIT_CWD: tree.folder };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [...line, join(tree.folder, "scripts", `${command}.ts`), ...args],
      { cwd: tree.folder, env },
      (_, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end("{}");
  });
}

const seller = "seller.json";
writeFileSync(join(tree.folder, seller), JSON.stringify(madeUpDecisions["a seller with costs, checks, product and knock-outs"]));
writeFileSync(join(tree.folder, "none.json"), JSON.stringify({ ...madeUpDecisions["one market"], markets: [] }));
writeFileSync(join(tree.folder, "wrong.csv"), "market,price,freight\nPHL,3/4,3\n");
copyFileSync("tests/fixtures/decisions/worked-example.json", join(tree.folder, "worked.json"));

/** What stands as a file, a decision or a command has it, to be found there again: fields, options and their values, ids. */
const ids = loadDataset("data").indicators.map(({ id }) => id);
const AS_TYPED = new RegExp(
  `\\b(?:topsis|normalisation|version|price|thresholds|seller|wrong|odt|docx|pptx|xlsx|html|csv|${ids.join("|")})\\b|--language \\S+|--\\w+`,
  "g",
);

describe.concurrent("in another language", () => {
  test.each([
    ["rank", ["worked.json"], 0],
    ["rank", [seller, "--format", "csv"], 0],
    ["rank", ["none.json"], 1],
    ["rank", ["-"], 1],
    ["rank", [], 2],
    ["report", [seller, "--format", "html"], 0],
    ["report", [seller, "--format", "odt"], 2],
    ["landed", [seller], 0],
    ["landed", ["wrong.csv"], 1],
    ["landed", [seller, "--from", "N"], 2],
    ["moved", ["worked.json"], 0],
    ["moved", ["worked.json", "--since", "0123456789abcdef"], 1],
  ] as const)("%s %j says nothing in English", { timeout: 120_000 }, async (command, args, expected) => {
    const { status, stdout, stderr } = await run(command, ...args);
    expect({ status, stderr: status === expected ? "" : stderr }).toEqual({ status: expected, stderr: "" });
    const pieces = stdout.startsWith("<!doctype") ? textsOf("x.html", new TextEncoder().encode(stdout)) : [stdout];
    const lines = [...pieces, stderr].flatMap((piece) => naked(piece.replace(AS_TYPED, "")).split("\n"));
    expect(lines.filter(leftOver)).toEqual([]);
  });
});
