import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { type LogReading, readLog } from "../../src/edge/read-records.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function fileOf(content: string | Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-log-"));
  folders.push(folder);
  const file = path.join(folder, "log");
  writeFileSync(file, content);
  return file;
}

function linesOf(content: string | Uint8Array, maxBytes?: number) {
  const log = readLog(fileOf(content), maxBytes) as LogReading;
  return [...log.lines].map(({ line, text }) => [
    line,
    typeof text === "string" ? text : text.code,
  ]);
}

test("edge/read-records: gives each line that is not blank with its number", () => {
  expect(linesOf("a\n\n b \n  \r\nc")).toEqual([
    [1, "a"],
    [3, " b "],
    [5, "c"],
  ]);
  expect(linesOf("")).toEqual([]);
  expect(linesOf("\n\n")).toEqual([]);
  expect(linesOf("\uFEFFa\n")).toEqual([[1, "a"]]);
});

test("edge/read-records: lines longer than what is read at once, and characters across its borders, are whole", () => {
  const long = `é${"x".repeat(262_141)}漢字${"y".repeat(600_000)}`;
  expect(linesOf(`${long}\nb\n${long}`)).toEqual([
    [1, long],
    [2, "b"],
    [3, long],
  ]);
});

test("edge/read-records: a line that is too long or not UTF-8 is reported, and the next is read", () => {
  expect(linesOf(`${"x".repeat(300_000)}\nb`, 100_000)).toEqual([
    [1, "line-too-long"],
    [2, "b"],
  ]);
  expect(linesOf(Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from("b")]))).toEqual([
    [1, "not-utf8"],
    [2, "b"],
  ]);
});

test("edge/read-records: says how far it is, in bytes of the file", () => {
  const log = readLog(fileOf("aa\n\nbbb")) as LogReading;
  expect(log.size).toBe(7);
  expect([...log.lines].map(({ end }) => end)).toEqual([3, 7]);
});

test("edge/read-records: what cannot be opened is a problem", () => {
  expect(readLog("/nowhere/log")).toMatchObject({ code: "file-missing" });
  expect(readLog(tmpdir())).toMatchObject({ code: "not-a-file" });
});
