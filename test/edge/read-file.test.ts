import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readContent, readSourceFile } from "../../src/edge/read-file.ts";
import { makeTree } from "./read-tree-fixture.ts";

/** The code and message of what is wrong with a path. */
function flaw(file: string): string {
  const read = readSourceFile(file, 1000);
  return "code" in read ? `${read.code}: ${read.message}` : `read: ${read.text}`;
}

describe("edge/read-file: readSourceFile", () => {
  test("readSourceFile: gives path, name, text and digest", () => {
    const root = makeTree({ "a/x.yaml": "\uFEFFabc" });
    expect(readSourceFile(path.join(root, "a/x.yaml"), 6)).toEqual({
      path: path.join(root, "a/x.yaml"),
      relative: "x.yaml",
      text: "abc",
      digest: "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c",
    });
  });

  test("readSourceFile: follows links wherever they lead, as the user named the file", () => {
    const root = makeTree({ "a.yaml": "abc", "b/c.yaml": { link: "../a.yaml" } });
    const read = readSourceFile(path.join(root, "b/c.yaml"), 1000);
    expect(read).toMatchObject({
      path: path.join(root, "b/c.yaml"),
      relative: "c.yaml",
      text: "abc",
    });
  });

  test("readSourceFile: reads a regular file that has no size, up to the limit", () => {
    expect(readSourceFile("/proc/self/status", 100_000)).toHaveProperty(
      "text",
      expect.stringMatching(/^Name:\t/),
    );
    expect(flaw("/proc/self/mountinfo")).toBe(
      "too-large: this has more than 1000 bytes, the most that is read",
    );
  });

  test("readSourceFile: says what is in the way of every other path, and never blocks", () => {
    const root = makeTree({
      "large.yaml": "x".repeat(1001),
      "loop.yaml": { link: "loop.yaml" },
      "gone.yaml": { link: "nowhere" },
    });
    execFileSync("mkfifo", [path.join(root, "pipe.yaml")]);
    const at = (name: string) => flaw(path.join(root, name));
    expect(at("missing.yaml")).toBe("file-missing: there is nothing at this path");
    expect(at("large.yaml/x.yaml")).toBe("file-missing: there is nothing at this path");
    expect(at("gone.yaml")).toBe("file-missing: there is nothing at this path");
    expect(at("")).toBe("not-a-file: this is a folder, a regular file is wanted");
    expect(at("pipe.yaml")).toBe(
      "not-a-file: this is a named pipe (FIFO), a regular file is wanted",
    );
    expect(at("large.yaml")).toBe(
      "too-large: this has more than 1000 bytes, the most that is read",
    );
    expect(at("loop.yaml")).toBe("link-loop: this link leads back to itself");
    expect(at("x".repeat(300))).toBe("unreadable: this cannot be read (ENAMETOOLONG)");
    expect(at("a\0b")).toBe("unreadable: this cannot be read (ERR_INVALID_ARG_VALUE)");
    expect(flaw("/dev/zero")).toBe("not-a-file: this is a device, a regular file is wanted");
    const descriptor = openSync(path.join(root, "pipe.yaml"), constants.O_RDWR);
    onTestFinished(() => closeSync(descriptor));
    expect(flaw(`/dev/fd/${descriptor}`)).toBe(at("pipe.yaml"));
  });
});

describe("edge/read-file: readContent", () => {
  const content = (file: string) => {
    const read = readContent(file, file, 10, Buffer.alloc(11));
    return "code" in read ? read.code : read.text;
  };

  test("readContent: does not block on a pipe, nor follow a link, that took the file's place", () => {
    const root = makeTree({ "a.yaml": "a", "link.yaml": { link: "a.yaml" } });
    const file = path.join(root, "a.yaml");
    expect(content(file)).toBe("a");
    rmSync(file);
    execFileSync("mkfifo", [file]);
    expect(content(file)).toBe("not-a-file");
    expect(content(path.join(root, "link.yaml"))).toBe("link-loop");
    expect(content(root)).toBe("not-a-file");
    expect(content("/dev/zero")).toBe("not-a-file");
  });
});
