import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGitFolder, readGitFolder } from "../../src/edge/git-folder.ts";
import { readTree } from "../../src/edge/read-tree.ts";

let repository: string;

const git = (...words: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...words], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
  }).toString();

function write(file: string, content: string | Buffer): void {
  const target = path.join(repository, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

const read = (text: string, cwd = repository, maxBytes = 1000) =>
  readGitFolder(parseGitFolder(text)!, { endings: [".json"], maxBytes, cwd });

beforeAll(() => {
  repository = mkdtempSync(path.join(tmpdir(), "aim-git-"));
  git("init", "--quiet");
  write("rules/a.json", '{ "first": true }\n');
  write("rules/ä b\n.json", "\uFEFF{}");
  write("rules/notes.txt", "not a rule");
  write("rules/below/c.json", "{}");
  symlinkSync("a.json", path.join(repository, "rules/link.json"));
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  write("rules/a.json", '{ "second": true }\n');
  git("commit", "--quiet", "--all", "--message", "second");
  git("tag", "-m", "a tag", "v2");
  write("rules/a.json", '{ "not committed": true }\n');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe("edge/git-folder", () => {
  it("reads the files right in a folder of a revision, by name, and leaves the checkout alone", () => {
    const reading = read("HEAD~1:rules");
    expect(reading.problems).toEqual([]);
    expect(reading.files).toMatchObject([
      { path: "HEAD~1:rules/a.json", relative: "a.json", text: '{ "first": true }\n' },
      { path: "HEAD~1:rules/ä b\\n.json", text: "{}" },
    ]);
    expect(git("status", "--short")).toBe(" M rules/a.json\n");
  });

  it.each(["HEAD:rules", "HEAD:rules/", "v2:rules", "v2^{commit}:rules"])("%s", (text) => {
    expect(read(text).files[0]?.text).toBe('{ "second": true }\n');
  });

  it("counts a folder that begins with ./ from the current one", () => {
    const below = path.join(repository, "rules");
    expect(read("HEAD:./", below).files).toHaveLength(2);
    expect(read("HEAD:./below", below).files.map(({ relative }) => relative)).toEqual(["c.json"]);
    expect(read("HEAD:rules", below).files).toHaveLength(2);
  });

  it("gives the digest that the folder has on disk", () => {
    rmSync(path.join(repository, "rules/link.json"));
    git("checkout", "--quiet", "--", "rules/a.json");
    const onDisk = readTree(path.join(repository, "rules"), {
      folders: [""],
      endings: [".json"],
      recursive: false,
      maxBytes: 1000,
    });
    expect(read("HEAD:rules").digest).toBe(onDisk.digest);
  });

  it.each([
    ["nope:rules", "unknown-revision", "git knows no revision `nope`"],
    ["--output=x:rules", "unknown-revision", "git knows no revision `--output=x`"],
    ["HEAD:rulez", "folder-missing", "revision `HEAD` has no folder `rulez`"],
    ["HEAD:rules/a.json", "not-a-folder", "this is no folder"],
    ["HEAD:../x", "folder-missing", "revision `HEAD` has no folder `../x`"],
  ])("%s is a problem, %s", (text, code, message) => {
    const { files, problems } = read(text);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code, level: "error", message }]);
    expect(problems[0]?.hint).toBeDefined();
  });

  it("outside of a repository says so", () => {
    const outside = mkdtempSync(path.join(tmpdir(), "aim-no-git-"));
    try {
      expect(read("HEAD:rules", outside).problems).toMatchObject([{ code: "no-repository" }]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it("reports a file that is too large and one that is not UTF-8, and reads the rest", () => {
    write("odd/large.json", "x".repeat(2000));
    write("odd/latin.json", Buffer.from([0x22, 0xe4, 0x22]));
    write("odd/good.json", "{}");
    git("add", "--all");
    git("commit", "--quiet", "--message", "odd");
    const { files, problems } = read("HEAD:odd");
    expect(files.map(({ relative }) => relative)).toEqual(["good.json"]);
    expect(problems.map(({ code, where }) => [code, where?.path])).toEqual([
      ["too-large", "HEAD:odd/large.json"],
      ["not-utf-8", "HEAD:odd/latin.json"],
    ]);
  });

  it("takes apart what stands before the first colon and what stands after it", () => {
    expect(parseGitFolder("HEAD~1:rules/default")).toEqual({
      revision: "HEAD~1",
      folder: "rules/default",
    });
    expect(parseGitFolder("default")).toBeUndefined();
    expect(parseGitFolder(":rules")).toBeUndefined();
  });
});
