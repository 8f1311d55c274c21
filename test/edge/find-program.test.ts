import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findProgram } from "../../src/edge/exec.ts";

const home = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "aim-find-")));
const [first, second, third] = ["first", "second", "third"].map((name) => join(folder, name));

beforeAll(() => {
  for (const path of [first!, second!, third!]) mkdirSync(path);
  writeFileSync(join(first!, "engine"), "", { mode: 0o644 });
  mkdirSync(join(first!, "python3"));
  writeFileSync(join(second!, "engine"), "", { mode: 0o755 });
  writeFileSync(join(third!, "engine"), "", { mode: 0o755 });
  symlinkSync("engine", join(third!, "alias"));
  symlinkSync("nowhere", join(third!, "dangling"));
  symlinkSync("loop", join(third!, "loop"));
});
afterEach(() => process.chdir(home));
afterAll(() => rmSync(folder, { recursive: true }));

test("edge/find-program: takes the first executable file on PATH, past one that is not", () => {
  expect(findProgram("engine", `/no/such:${first}:${second}:${third}`)).toBe(
    join(second!, "engine"),
  );
});

test("edge/find-program: keeps the name of a link, which the program may go by", () => {
  expect(findProgram("alias", third)).toBe(join(third!, "alias"));
});

test("edge/find-program: takes a name with a slash as a path, PATH or not", () => {
  expect(findProgram(join(second!, "engine"), undefined)).toBe(join(second!, "engine"));
  process.chdir(folder);
  expect(findProgram("./second/../third/engine", "/bin")).toBe(
    `${folder}/./second/../third/engine`,
  );
});

test("edge/find-program: takes an empty folder of PATH as the working directory", () => {
  process.chdir(second!);
  expect(findProgram("engine", ":/bin")).toBe(`${second}/./engine`);
  expect(findProgram("engine", "/no/such:")).toBe(`${second}/./engine`);
});

test("edge/find-program: looks in /bin and /usr/bin when there is no PATH", () => {
  expect(findProgram("sh", undefined)).toBe("/bin/sh");
});

test("edge/find-program: takes an empty PATH as the working directory alone", () => {
  expect(findProgram("sh", "")).toMatchObject({ code: "engine-not-found" });
});

test.each([
  ["engine", "`FOLDER/first/engine` is not an executable file"],
  ["python3", "`FOLDER/first/python3` is not an executable file"],
])(
  "edge/find-program: reports %s as not executable when nothing else is on PATH",
  (name, message) => {
    expect(findProgram(name, `${first}:/no/such`)).toEqual({
      code: "engine-not-executable",
      level: "error",
      message: message.replace("FOLDER", folder),
      hint: "give the file its execute permission (`chmod +x`), and every folder above it too",
    });
  },
);

test("edge/find-program: reports a link that leads to itself as not executable", () => {
  expect(findProgram("loop", third)).toMatchObject({ code: "engine-not-executable" });
});

test("edge/find-program: reports what is nowhere on PATH as not found, and says what to do", () => {
  expect(findProgram("engin", `${first}:${second}`)).toEqual({
    code: "engine-not-found",
    level: "error",
    message: "`engin` is in no folder of PATH",
    hint: "install the engine in this image, or add its folder to PATH",
  });
});

test.each([
  ["dangling", "`dangling` is in no folder of PATH"],
  ["/no/such/engine", "`/no/such/engine` does not exist"],
  ["/dev/null/engine", "`/dev/null/engine` does not exist"],
  ["", '"" is not the name of a program'],
  ["a\0b", '"a\\u0000b" is not the name of a program'],
])("edge/find-program: reports %j as not found", (name, message) => {
  expect(findProgram(name, third)).toMatchObject({ code: "engine-not-found", message });
});

test("edge/find-program: finds nothing in a working directory that was removed", () => {
  const gone = join(folder, "gone");
  mkdirSync(gone);
  process.chdir(gone);
  rmSync(gone, { recursive: true });
  expect(findProgram("engine", "")).toMatchObject({ code: "engine-not-found" });
});
