import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { readTree, type TreeReading } from "../../src/edge/read-tree.ts";
import { emptyFolder, makeTree, type Tree } from "./read-tree-fixture.ts";

const options = { folders: [""], endings: [".yaml", ".yml"], recursive: true, maxBytes: 1000 };

function read(root: string, more: Partial<typeof options> = {}): TreeReading {
  return readTree(root, { ...options, ...more });
}

/** Relative names of the files that were read. */
function names(reading: TreeReading): string[] {
  return reading.files.map((file) => file.relative);
}

/** `code path` of each problem, the path below the root. */
function problems(reading: TreeReading): string[] {
  return reading.problems.map(({ code, where }) => {
    const below = path.relative(reading.root, where?.path ?? "");
    return `${code} ${below === "" ? "." : below}`;
  });
}

describe("edge/read-tree: files", () => {
  test("readTree: gives the files with one of the endings at any depth, in order of code units", () => {
    const root = makeTree({
      "b.yaml": "b",
      "a.yml": "a",
      "B.yaml": "B",
      "a/x.yaml": "x",
      "a/b/c/d.yaml": "d",
      "é.yaml": "é",
      "a.json": "{}",
      "x.yaml.bak": "",
      yaml: "",
    });
    const reading = read(root);
    expect(names(reading)).toEqual([
      "B.yaml",
      "a.yml",
      "a/b/c/d.yaml",
      "a/x.yaml",
      "b.yaml",
      "é.yaml",
    ]);
    expect(reading.files[0]).toEqual({
      path: path.join(root, "B.yaml"),
      relative: "B.yaml",
      text: "B",
      digest: "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c",
    });
    expect(reading.problems).toEqual([]);
  });

  test("readTree: passes over everything that begins with a dot", () => {
    const root = makeTree({ ".a.yaml": "", ".b/c.yaml": "", "d/.e/f.yaml": "", "d/g.yaml": "" });
    expect(names(read(root))).toEqual(["d/g.yaml"]);
  });

  test("readTree: looks in the given folders alone, and one that is missing holds nothing", () => {
    const root = makeTree({ "a/x.yaml": "", "b/x.yaml": "", "x.yaml": "", "a/c/x.yaml": "" });
    const reading = read(root, { folders: ["a", "missing", "missing/too", "a/c", "a"] });
    expect(names(reading)).toEqual(["a/c/x.yaml", "a/x.yaml"]);
    expect(reading.problems).toEqual([]);
  });

  test("readTree: stays in the folder itself when it is not recursive, links included", () => {
    const root = makeTree({
      "a.yaml": "",
      "b.yaml": { link: "a.yaml" },
      "c/d.yaml": "",
      e: { link: "c" },
      out: { link: "/etc" },
      gone: { link: "nothing" },
      "new\nline/x.yaml": "",
    });
    const reading = read(root, { recursive: false });
    expect(names(reading)).toEqual(["a.yaml", "b.yaml"]);
    expect(reading.problems).toEqual([]);
  });

  test("readTree: shows paths as the root was given", () => {
    const root = makeTree({ "a/x.yaml": "" });
    const relative = path.relative(process.cwd(), root);
    expect(read(`${relative}/`).files[0]?.path).toBe(`${relative}/a/x.yaml`);
  });

  test("readTree: takes a folder whose name is a pattern as it is", () => {
    const root = makeTree({ "[a-z]*{x,y}!(z)/general/x.yaml": "", "a/general/x.yaml": "" });
    expect(names(read(path.join(root, "[a-z]*{x,y}!(z)")))).toEqual(["general/x.yaml"]);
    expect(names(read(root, { folders: ["[a-z]*{x,y}!(z)"] }))).toEqual([
      "[a-z]*{x,y}!(z)/general/x.yaml",
    ]);
  });

  test("readTree: reads hard links as the files that they are", () => {
    const root = makeTree({ "a.yaml": "text" });
    linkSync(path.join(root, "a.yaml"), path.join(root, "b.yaml"));
    expect(read(root).files.map(({ relative, text }) => `${relative} ${text}`)).toEqual([
      "a.yaml text",
      "b.yaml text",
    ]);
  });

  test("readTree: reads ten thousand files", () => {
    const root = emptyFolder();
    for (let folder = 0; folder < 100; folder++) {
      mkdirSync(path.join(root, `${folder}`));
      for (let file = 0; file < 100; file++) {
        writeFileSync(path.join(root, `${folder}/${file}.yaml`), `number: ${folder * 100 + file}`);
      }
    }
    const reading = read(root);
    expect(reading.files).toHaveLength(10_000);
    expect(new Set(reading.files.map(({ text }) => text)).size).toBe(10_000);
    expect(reading.problems).toEqual([]);
  });
});

describe("edge/read-tree: digest", () => {
  const digest = (tree: Tree) => read(makeTree(tree)).digest;
  const first = { "a.yaml": "1", "b.yaml": "2" };

  test("readTree: gives the same digest for the same files in another place", () => {
    expect(digest(first)).toBe(digest({ "b.yaml": "2", "a.yaml": "1", "c.txt": "3" }));
  });

  test("readTree: gives another digest when a byte, a name or the number of files changes", () => {
    const digests = [
      digest(first),
      digest({ ...first, "a.yaml": "3" }),
      digest({ "c.yaml": "1", "b.yaml": "2" }),
      digest({ "a.yaml": "2", "b.yaml": "1" }),
      digest({ "a.yaml": "1" }),
      digest({}),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe("edge/read-tree: links", () => {
  test("readTree: gives each file of a mounted ConfigMap once, and the new ones after an update", () => {
    const root = makeTree({
      "..2024_01_01/x.yaml": "old",
      "..2024_01_01/y/z.yaml": "z",
      "..data": { link: "..2024_01_01" },
      "x.yaml": { link: "..data/x.yaml" },
      y: { link: "..data/y" },
    });
    const reading = read(root);
    expect(reading.files.map(({ relative, text }) => [relative, text])).toEqual([
      ["x.yaml", "old"],
      ["y/z.yaml", "z"],
    ]);
    expect(reading.problems).toEqual([]);

    makeTree({ "..2024_02_02/x.yaml": "new", "..tmp": { link: "..2024_02_02" } }, root);
    renameSync(path.join(root, "..tmp"), path.join(root, "..data"));
    const updated = read(root);
    expect(updated.files.map(({ relative, text }) => [relative, text])).toEqual([
      ["x.yaml", "new"],
    ]);
    expect(problems(updated)).toEqual(["link-broken y"]);
  });

  test("readTree: gives the same for a ConfigMap that is mounted at a folder of the root", () => {
    const root = makeTree({
      "custom/..2024/x.yaml": "x",
      "custom/..data": { link: "..2024" },
      "custom/x.yaml": { link: "..data/x.yaml" },
    });
    const reading = read(root, { folders: ["custom"] });
    expect(names(reading)).toEqual(["custom/x.yaml"]);
    expect(reading.problems).toEqual([]);
  });

  test("readTree: follows links to files and folders inside the tree under their own names", () => {
    const root = makeTree({
      "shared/x.yaml": "x",
      "a/y.yaml": { link: "../shared/x.yaml" },
      "a/z.txt": { link: "../shared/x.yaml" },
      "b/c.yaml": { link: path.join("..", "a", "y.yaml") },
      d: { link: "shared" },
    });
    symlinkSync(path.join(root, "shared"), path.join(root, "b", "absolute"));
    expect(names(read(root, { folders: ["a", "b", "d"] }))).toEqual([
      "a/y.yaml",
      "b/absolute/x.yaml",
      "b/c.yaml",
      "d/x.yaml",
    ]);
  });

  test("readTree: follows the root itself when it is a link", () => {
    const root = makeTree({
      "real/x.yaml": "",
      "real/y.yaml": { link: "x.yaml" },
      l: { link: "real" },
    });
    const reading = read(path.join(root, "l"));
    expect(names(reading)).toEqual(["x.yaml", "y.yaml"]);
    expect(reading.files[0]?.path).toBe(path.join(root, "l/x.yaml"));
  });

  test("readTree: refuses links that leave the tree, and says where they lead", () => {
    const root = makeTree({
      "outside/x.yaml": "secret",
      "rooted/a.yaml": "",
      "root/a.yaml": "",
      "root/passwd.yaml": { link: "/etc/passwd" },
      "root/zero.yaml": { link: "/dev/zero" },
      "root/up.yaml": { link: "../outside/x.yaml" },
      "root/folder": { link: "../outside" },
      "root/prefix": { link: "../rooted" },
      "root/parent": { link: ".." },
      "root/twice.yaml": { link: "up.yaml" },
      "root/cwd.yaml": { link: "/proc/self/cwd" },
      "root/notes.txt": { link: "/etc/passwd" },
    });
    const reading = read(path.join(root, "root"));
    expect(names(reading)).toEqual(["a.yaml"]);
    expect(problems(reading)).toEqual([
      "link-leaves-tree cwd.yaml",
      "link-leaves-tree folder",
      "link-leaves-tree parent",
      "link-leaves-tree passwd.yaml",
      "link-leaves-tree prefix",
      "link-leaves-tree twice.yaml",
      "link-leaves-tree up.yaml",
      "link-leaves-tree zero.yaml",
    ]);
    expect(reading.problems.find(({ where }) => where?.path.endsWith("passwd.yaml"))).toEqual({
      code: "link-leaves-tree",
      level: "error",
      message: `this link leads to \`/etc/passwd\`, outside of \`${path.join(root, "root")}\``,
      where: { path: path.join(root, "root/passwd.yaml") },
      hint: "copy or mount what it leads to below that folder",
    });
  });

  test("readTree: refuses a folder to look in that is a link out of the tree", () => {
    const root = makeTree({ "out/x.yaml": "", "root/a/l": { link: "../../out" }, "root/f": "" });
    const reading = read(path.join(root, "root"), { folders: ["a/l", "../out", "f", "f/g"] });
    expect(names(reading)).toEqual([]);
    expect(problems(reading)).toEqual([
      "link-leaves-tree ../out",
      "link-leaves-tree a/l",
      "not-a-folder f",
    ]);
  });

  test("readTree: reports a link to nothing, as a warning where it has no file's name", () => {
    const root = makeTree({
      "a.yaml": { link: "gone.yaml" },
      b: { link: "gone" },
      c: { link: "a.yaml/d" },
    });
    const reading = read(root);
    expect(problems(reading)).toEqual(["link-broken a.yaml", "link-broken b", "link-broken c"]);
    expect(reading.problems.map(({ level }) => level)).toEqual(["error", "warning", "warning"]);
    expect(problems(read(root, { folders: ["b", "b"] }))).toEqual(["link-broken b"]);
  });

  test("readTree: ends on links that lead to themselves, to each other and to folders above", () => {
    const root = makeTree({
      "self.yaml": { link: "self.yaml" },
      "one.yaml": { link: "two.yaml" },
      "two.yaml": { link: "one.yaml" },
      "a/up": { link: ".." },
      "a/here": { link: "." },
      "a/x.yaml": "x",
      "b/to-c": { link: "../c" },
      "c/to-b": { link: "../b" },
      "c/y.yaml": "y",
    });
    const reading = read(root);
    expect(names(reading)).toEqual(["a/x.yaml", "c/y.yaml"]);
    expect(problems(reading)).toEqual([
      "link-loop a/here",
      "link-loop a/up",
      "link-loop one.yaml",
      "link-loop self.yaml",
      "link-loop two.yaml",
    ]);
    expect(names(read(root, { folders: ["b"] }))).toEqual(["b/to-c/y.yaml"]);
    expect(problems(read(root, { folders: ["self.yaml"] }))).toEqual(["link-loop self.yaml"]);
  });

  test("readTree: walks each folder once, so that links cannot multiply the work", () => {
    const tree: Record<string, string | { link: string }> = { "..30/x.yaml": "x" };
    for (let level = 0; level < 30; level++) {
      tree[`..${level}/a`] = { link: `../..${level + 1}` };
      tree[`..${level}/b`] = { link: `../..${level + 1}` };
    }
    const reading = read(makeTree({ ...tree, start: { link: "..0" } }));
    expect(names(reading)).toEqual([`start${"/a".repeat(30)}/x.yaml`]);
    expect(reading.problems).toEqual([]);
  });
});

describe("edge/read-tree: links to one folder", () => {
  test("readTree: gives its files under the first of the links by name, whatever order they are listed in", () => {
    // Node lists names by their bytes: in that order the second of these comes first.
    const links = ["\u{1f600}", "\uff5a"].map((name) => [name, { link: "..real" }] as const);
    const root = makeTree({ "..real/x.yaml": "x", ...Object.fromEntries(links) });
    expect(names(read(root))).toEqual(["\u{1f600}/x.yaml"]);
  });
});

describe("edge/read-tree: what is no file", () => {
  test("readTree: reports pipes, sockets and folders with a file's name, and never blocks", async () => {
    const root = makeTree({ "a/x.yaml": "x", "folder.yaml/inside.yaml": "y" });
    execFileSync("mkfifo", [path.join(root, "pipe.yaml"), path.join(root, "pipe.txt")]);
    symlinkSync("pipe.yaml", path.join(root, "link.yaml"));
    const server = net.createServer().listen(path.join(root, "s.yaml"));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const reading = read(root);
    expect(names(reading)).toEqual(["a/x.yaml", "folder.yaml/inside.yaml"]);
    expect(
      reading.problems.map(({ code, where, message }) => [
        code,
        path.basename(where?.path ?? ""),
        message,
      ]),
    ).toEqual([
      ["not-a-file", "folder.yaml", "this is a folder, a regular file is wanted"],
      ["not-a-file", "link.yaml", "this is a named pipe (FIFO), a regular file is wanted"],
      ["not-a-file", "pipe.yaml", "this is a named pipe (FIFO), a regular file is wanted"],
      ["not-a-file", "s.yaml", "this is a socket, a regular file is wanted"],
    ]);
  });

  test("readTree: reports a device with a file's name", ({ skip }) => {
    const root = emptyFolder();
    const made = spawnSync("mknod", [path.join(root, "zero.yaml"), "c", "1", "5"]);
    if (made.status !== 0) skip("making a device needs root and the capability for it");
    expect(read(root).problems[0]?.message).toBe("this is a device, a regular file is wanted");
  });

  test("readTree: reports a root that is missing, no folder, or a link to nothing or itself", () => {
    const root = makeTree({ f: "", gone: { link: "nothing" }, loop: { link: "loop" } });
    execFileSync("mkfifo", [path.join(root, "pipe")]);
    const at = (name: string) => read(path.join(root, name)).problems.map(({ code }) => code);
    expect(at("missing")).toEqual(["folder-missing"]);
    expect(at("f")).toEqual(["not-a-folder"]);
    expect(at("f/g")).toEqual(["folder-missing"]);
    expect(at("pipe")).toEqual(["not-a-folder"]);
    expect(at("gone")).toEqual(["folder-missing"]);
    expect(at("loop")).toEqual(["link-loop"]);
    expect(at("nul\0")).toEqual(["unreadable"]);
    expect(read(path.join(root, "missing")).files).toEqual([]);
  });

  test("readTree: reports files and folders that may not be read, and reads the rest", ({
    skip,
  }) => {
    const root = makeTree({
      "a.yaml": "a",
      "secret.yaml": "s",
      "closed/x.yaml": "x",
      "listed/y.yaml": "y",
      "to-closed.yaml": { link: "closed/x.yaml" },
    });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, "secret.yaml"), 0o000);
    chmodSync(path.join(root, "closed"), 0o000);
    chmodSync(path.join(root, "listed"), 0o644);
    onTestFinished(() => chmodSync(path.join(root, "closed"), 0o755));
    onTestFinished(() => chmodSync(path.join(root, "listed"), 0o755));
    const child = readAsNobody(root);
    if (child === undefined) skip("another user cannot run Node on these sources here");
    const reading = child as TreeReading;
    expect(names(reading)).toEqual(["a.yaml"]);
    expect(problems(reading)).toEqual([
      "unreadable closed",
      "unreadable listed/y.yaml",
      "unreadable secret.yaml",
      "unreadable to-closed.yaml",
    ]);
    expect(reading.problems[0]?.message).toMatch(/^user \d+ may not read this$/);
  });

  test("readTree: reports folders too deep to have a path", () => {
    const root = makeTree({ "a.yaml": "" });
    onTestFinished(() => void execFileSync("rm", ["-rf", root]));
    const deepen = `import os\nos.chdir(${JSON.stringify(root)})\nfor i in range(30):\n os.mkdir("d"*200)\n os.chdir("d"*200)\nopen("x.yaml","w")`;
    execFileSync("python3", ["-c", deepen]);
    const reading = read(root);
    expect(names(reading)).toEqual(["a.yaml"]);
    expect(reading.problems.map(({ code, cause }) => `${code} ${cause}`)).toEqual([
      "unreadable scandir: ENAMETOOLONG",
    ]);
  });
});

/** What another user reads who is not root; undefined where that user cannot run Node here. */
function readAsNobody(root: string): TreeReading | undefined {
  const module = pathToFileURL(path.join(import.meta.dirname, "../../src/edge/read-tree.ts"));
  const script = `import { readTree } from ${JSON.stringify(module.href)};
    console.log(JSON.stringify(readTree(${JSON.stringify(root)}, ${JSON.stringify(options)})));`;
  const nobody = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    ...nobody,
    cwd: "/",
    encoding: "utf8",
  });
  return child.status === 0 ? JSON.parse(child.stdout) : undefined;
}

describe("edge/read-tree: contents", () => {
  test("readTree: reads a file of exactly the limit, and refuses one byte more", () => {
    const root = makeTree({ "a.yaml": "x".repeat(1000), "b.yaml": "x".repeat(1001) });
    truncateSync(path.join(makeTree({ "c.yaml": "" }, root), "c.yaml"), 2 ** 40);
    const reading = read(root);
    expect(names(reading)).toEqual(["a.yaml"]);
    expect(problems(reading)).toEqual(["too-large b.yaml", "too-large c.yaml"]);
    expect(reading.problems[0]?.message).toBe(
      "this has more than 1000 bytes, the most that is read",
    );
  });

  test("readTree: refuses text that is not UTF-8, with the line", () => {
    const root = makeTree({
      "one-byte.yaml": Buffer.from([0xe9]),
      "latin1.yaml": Buffer.from("a: é\nb: ü\n", "latin1"),
      "later.yaml": Buffer.concat([Buffer.from("a: é\nb: 1\nc: "), Buffer.from([0xc3, 0x0a])]),
      "surrogate.yaml": Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]),
      "utf16.yaml": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a: 1", "utf16le")]),
      "utf16be.yaml": Buffer.from([0xfe, 0xff, 0x00, 0x61]),
    });
    const found = read(root).problems.map(({ code, where, message }) => [
      code,
      path.basename(where?.path ?? ""),
      where?.line,
      message,
    ]);
    expect(found).toEqual([
      ["not-utf-8", "later.yaml", 3, "the text is not valid UTF-8"],
      ["not-utf-8", "latin1.yaml", 1, "the text is not valid UTF-8"],
      ["not-utf-8", "one-byte.yaml", 1, "the text is not valid UTF-8"],
      ["not-utf-8", "surrogate.yaml", 2, "the text is not valid UTF-8"],
      ["not-utf-8", "utf16.yaml", undefined, "the text is UTF-16"],
      ["not-utf-8", "utf16be.yaml", undefined, "the text is UTF-16"],
    ]);
  });

  test("readTree: takes a byte order mark off, and keeps every other character", () => {
    const text = "a: \u{1f600}é\r\n\u2028\0\ttab\n";
    const root = makeTree({ "a.yaml": `\uFEFF${text}`, "b.yaml": "", "c.yaml": text });
    expect(read(root).files.map((file) => file.text)).toEqual([text, "", text]);
  });
});

describe("edge/read-tree: names", () => {
  test("readTree: reads files and folders with any name, and shows it on one line", () => {
    const root = makeTree({
      "new\nline.yaml": "1",
      "\nfirst\n/in\r/x.yaml": "2",
      "quote\"'`.yaml": "3",
      "back\\slash/\\n.yaml": "4",
      "escape\u001b[31m.yaml": "5",
      "\u202egpj.yaml": "6",
      "!(a)|{b,c}/[d]*?.yaml": "7",
      " space .yaml": "8",
      "line\u2028separator/\u2028.yaml": "9",
      "-rf.yaml": "a",
      "x/link\n.yaml": { link: "../new\nline.yaml" },
      "x/link\nto": { link: "../\nfirst\n" },
      ".hidden\n/y.yaml": "",
    });
    const reading = read(root);
    expect(reading.files.map(({ relative, text }) => `${text} ${relative}`).sort()).toEqual([
      "1 new\\nline.yaml",
      "1 x/link\\n.yaml",
      "2 \\nfirst\\n/in\\u{d}/x.yaml",
      "3 quote\"'`.yaml",
      "4 back\\\\slash/\\\\n.yaml",
      "5 escape\\u{1b}[31m.yaml",
      "6 \\u{202e}gpj.yaml",
      "7 !(a)|{b,c}/[d]*?.yaml",
      "8  space .yaml",
      "9 line\\u{2028}separator/\\u{2028}.yaml",
      "a -rf.yaml",
    ]);
    expect(reading.files.every((file) => file.path === path.join(root, file.relative))).toBe(true);
    expect(reading.problems).toEqual([]);
  });

  test("readTree: reports names that are not UTF-8", () => {
    const root = makeTree({ "a.yaml": "" });
    const bad = (end: string) =>
      Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xe9]), Buffer.from(end)]);
    writeFileSync(bad(".yaml"), "x");
    mkdirSync(bad(""));
    symlinkSync("a.yaml", bad("link.yaml"));
    onTestFinished(() => void execFileSync("rm", ["-rf", root]));
    const reading = read(root);
    expect(names(reading)).toEqual(["a.yaml"]);
    expect(reading.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "not-utf-8: the name is not valid UTF-8",
      "not-utf-8: the name is not valid UTF-8",
      "not-utf-8: the name is not valid UTF-8",
    ]);
  });
});

/** Names with what patterns and shells treat in special ways, and a few plain ones that clash. */
const oddName = fc
  .array(fc.constantFrom("a", "b", "A", ".", "*", "[", "{", "!", "\n", "\\", " ", "é", "\r"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(""))
  .filter((name) => name !== "." && name !== "..");

const oddPath = fc
  .tuple(fc.array(oddName, { maxLength: 3 }), oddName, fc.constantFrom(".yaml", ".yml", ".txt", ""))
  .map(([folders, name, ending]) => [...folders, name + ending].join("/"));

describe("edge/read-tree: any tree", () => {
  test("readTree: gives exactly the files with an ending and without a dot in front, in any order of making", () => {
    fc.assert(
      fc.property(fc.uniqueArray(oddPath, { maxLength: 12 }), fc.nat(), (paths, turn) => {
        const root = emptyUntil();
        const kept = makeAll(root.folder, paths);
        const other = emptyUntil();
        makeAll(other.folder, [...kept.slice(turn % 7), ...kept.slice(0, turn % 7)].reverse());
        const reading = read(root.folder);
        const again = read(other.folder);
        root.remove();
        other.remove();
        const wanted = kept.filter(
          (file) => /\.ya?ml$/.test(file) && file.split("/").every((part) => !part.startsWith(".")),
        );
        expect(reading.files.map(({ text }) => text).sort()).toEqual(wanted.sort());
        expect(again.files.map(({ relative, text }) => [relative, text])).toEqual(
          reading.files.map(({ relative, text }) => [relative, text]),
        );
        expect(again.digest).toBe(reading.digest);
      }),
      { numRuns: 150 },
    );
  });
});

function emptyUntil(): { folder: string; remove: () => void } {
  const folder = emptyFolder();
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Makes the files that can be made, with their names as text, and gives their names. */
function makeAll(root: string, paths: readonly string[]): string[] {
  return paths.filter((file) => {
    try {
      makeTree({ [file]: file }, root);
      return true;
    } catch {
      return false; // One part of it is a file already.
    }
  });
}

test("edge/read-tree: no message reads like the 404 that AMD's operator looks for", () => {
  const root = makeTree({
    "profile.yaml": { link: "nothing" },
    "file.yaml": { link: "/etc/passwd" },
    "loop.yaml": { link: "loop.yaml" },
    "folder.yaml/x": "",
    "large.yaml": "x".repeat(2000),
    "bytes.yaml": Buffer.from([0xff]),
  });
  const all = [...read(root).problems, ...read(path.join(root, "profile-files")).problems];
  expect(all).toHaveLength(7);
  for (const problem of all) {
    expect(`${JSON.stringify(problem)} ${all.map(({ message }) => message).join(" ")}`).not.toMatch(
      /file.*not.*found/i,
    );
  }
});
