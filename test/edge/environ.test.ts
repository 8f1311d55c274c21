import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mergeEnvironment, readEnvironment, startEnvironment } from "../../src/edge/environ.ts";

function entries(...texts: readonly string[]): Buffer[] {
  return texts.map((text) => Buffer.from(text, "latin1"));
}

function merge(texts: readonly string[], additions: Readonly<Record<string, string>>) {
  return mergeEnvironment(entries(...texts), additions).map((entry) => entry.toString("latin1"));
}

test("edge/environ: keeps duplicates, their order, and entries without a name", () => {
  const texts = ["B=2", "A=1", "B=3", "no equals sign", "=x", ""];
  expect(merge(texts, {})).toEqual(texts);
});

test("edge/environ: puts an addition in the place of the first of its name, and drops the others", () => {
  expect(merge(["A=1", "B=2", "A=3", "AB=4"], { A: "new" })).toEqual(["A=new", "B=2", "AB=4"]);
});

test("edge/environ: appends additions of new names in the order given", () => {
  expect(merge(["A=1"], { C: "", B: "x=y" })).toEqual(["A=1", "C=", "B=x=y"]);
});

test("edge/environ: writes additions as UTF-8", () => {
  expect(merge([], { A: "é" })).toEqual(["A=Ã©"]);
});

test("edge/environ: never takes a name that is not UTF-8 for one that is", () => {
  expect(merge(["\xff=1", "\xfe=2"], { "\ufffd": "x" })).toEqual(["\xff=1", "\xfe=2", "ï¿½=x"]);
});

test.each(["", "A=B"])("edge/environ: throws on the name %j, since that is a bug", (name) => {
  expect(() => mergeEnvironment([], { [name]: "x" })).toThrow("not the name of an environment");
});

test("edge/environ: reads every entry of a file of /proc, empty ones included", () => {
  const folder = mkdtempSync(join(tmpdir(), "aim-environ-"));
  try {
    const file = join(folder, "environ");
    writeFileSync(file, "A=1\0\0B=\xff\0", "latin1");
    expect(readEnvironment(file)).toEqual(entries("A=1", "", "B=\xff"));
    writeFileSync(file, "");
    expect(readEnvironment(file)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("edge/environ: makes do with process.env where /proc cannot be read", () => {
  const names = readEnvironment("/no/such/environ").map((entry) => entry.toString().split("=")[0]);
  expect(names).toEqual(Object.keys(process.env));
});

test("edge/environ: gives the environment of the start, and nothing that was set later", () => {
  process.env.AIM_TEST_SET_LATER = "1";
  try {
    const texts = startEnvironment({ AIM_TEST_ADDED: "2" }).map(String);
    expect(texts).toContain("AIM_TEST_ADDED=2");
    expect(texts.filter((text) => text.startsWith("AIM_TEST_SET_LATER"))).toEqual([]);
    expect(texts).toContain(`PATH=${process.env.PATH}`);
  } finally {
    process.env.AIM_TEST_SET_LATER = undefined;
    delete process.env.AIM_TEST_SET_LATER;
  }
});
