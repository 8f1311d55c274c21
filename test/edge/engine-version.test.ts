import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { findModule, readEngineVersion } from "../../src/edge/engine-version.ts";
import { packageFolders } from "../../src/edge/python-folders.ts";
import { fixture } from "../support/aim.ts";

const made: string[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-version-"));
  made.push(folder);
});

afterAll(() => {
  for (const each of made) rmSync(each, { recursive: true });
});

/** Installs a distribution into a folder of packages, as far as its record goes. */
function install(where: string, version: string, name = "demo"): string {
  const record = path.join(where, `${name}-${version}.dist-info`);
  mkdirSync(record, { recursive: true });
  const text = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\nVersion: 0.0.0\n`;
  writeFileSync(path.join(record, "METADATA"), text);
  return record;
}

/** A file that looks like a Python of that name, cannot be started, and has a library beside it. */
function installation(name: string, ...versions: readonly string[]): string {
  const program = path.join(folder, "bin", name);
  mkdirSync(path.dirname(program), { recursive: true });
  writeFileSync(program, "\x7fELF but nothing that runs", { mode: 0o755 });
  for (const version of versions) {
    mkdirSync(path.join(folder, "lib", version, "site-packages"), { recursive: true });
    writeFileSync(path.join(folder, "lib", version, "os.py"), "");
  }
  return program;
}

function read(program: string, environment: Readonly<Record<string, string>> = {}) {
  return readEngineVersion("demo", { program, environment, workingDirectory: "/nowhere" });
}

/** The Python of this machine itself, not a script that stands before it. */
const realPython = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], {
  encoding: "utf8",
}).stdout?.trim();
const minor = Number(
  spawnSync("python3", ["-c", "import sys; print(sys.version_info[1])"], { encoding: "utf8" })
    .stdout ?? 0,
);

function makeVenv(name: string, ...options: readonly string[]): { program: string; site: string } {
  const where = path.join(folder, name);
  execFileSync(realPython, ["-m", "venv", "--without-pip", ...options, where]);
  const program = path.join(where, "bin/python3");
  const question = "import sysconfig; print(sysconfig.get_path('purelib'))";
  return { program, site: execFileSync(program, ["-c", question], { encoding: "utf8" }).trim() };
}

/** What Python itself says, which finds the record and takes the version from it. */
function askPython(
  program: string,
  environment: Readonly<Record<string, string>>,
  workingDirectory: string,
): string | null {
  const question = `
import importlib.metadata as m
try: print(m.version("demo"))
except m.PackageNotFoundError: print("none")`;
  const answer = execFileSync(program, ["-c", question], {
    cwd: workingDirectory,
    env: { ...environment },
    encoding: "utf8",
  }).trim();
  return answer === "none" ? null : answer;
}

/** Our answer, having seen that Python's own is the same. */
function readLikePython(
  program: string,
  environment: Readonly<Record<string, string>> = {},
  workingDirectory = folder,
): string | null {
  const { version } = readEngineVersion("demo", { program, environment, workingDirectory });
  expect(version).toBe(askPython(program, environment, workingDirectory));
  return version;
}

describe.skipIf(!realPython)("edge/engine-version: agrees with the Python of this machine", () => {
  it("on the packages of a virtual environment", () => {
    const { program, site } = makeVenv("venv");
    expect(readLikePython(program)).toBeNull();
    install(site, "1.2.3");
    expect(readLikePython(program)).toBe("1.2.3");
  });

  it("that a link from elsewhere to its program does not lead into a virtual environment", () => {
    const { program, site } = makeVenv("venv");
    install(site, "1.2.3");
    const link = path.join(folder, "python3");
    symlinkSync(program, link);
    expect(readLikePython(link)).toBeNull();
  });

  it("that PYTHONPATH comes before the packages, and the working directory before both", () => {
    const { program, site } = makeVenv("venv");
    install(site, "1.0");
    install(path.join(folder, "given"), "2.0");
    install(path.join(folder, "here"), "3.0");
    const given = { PYTHONPATH: `${folder}/missing:${folder}/given` };
    const here = path.join(folder, "here");
    expect(readLikePython(program, given)).toBe("2.0");
    expect(readLikePython(program, given, here)).toBe("3.0");
    expect(readLikePython(program, { PYTHONPATH: "" }, "/")).toBe("1.0");
  });

  it.skipIf(minor < 11)("that PYTHONSAFEPATH leaves out the working directory", () => {
    const { program, site } = makeVenv("venv");
    install(site, "1.0");
    install(path.join(folder, "here"), "3.0");
    const here = path.join(folder, "here");
    expect(readLikePython(program, { PYTHONSAFEPATH: "1" }, here)).toBe("1.0");
  });

  it("that a .pth file adds folders, and that its comments and code add none", () => {
    const { program, site } = makeVenv("venv");
    install(path.join(folder, "linked"), "4.0");
    install(path.join(folder, "commented"), "5.0");
    const lines = [`# ${folder}/commented`, "import sys", "./missing", `${folder}/linked`, ""];
    writeFileSync(path.join(site, "demo.pth"), lines.join("\n"));
    expect(readLikePython(program)).toBe("4.0");
  });

  it("that the user's packages count where the environment sees those of the system", () => {
    const own = makeVenv("own");
    const shared = makeVenv("shared", "--system-site-packages");
    const base = path.join(folder, "user");
    install(path.join(base, `lib/python3.${minor}/site-packages`), "6.0");
    expect(readLikePython(own.program, { PYTHONUSERBASE: base })).toBeNull();
    expect(readLikePython(shared.program, { PYTHONUSERBASE: base })).toBe("6.0");
    const none = { PYTHONUSERBASE: base, PYTHONNOUSERSITE: "1" };
    expect(readLikePython(shared.program, none)).toBeNull();
    mkdirSync(path.join(folder, "home/.local"), { recursive: true });
    install(path.join(folder, `home/.local/lib/python3.${minor}/site-packages`), "7.0");
    expect(readLikePython(shared.program, { HOME: path.join(folder, "home") })).toBe("7.0");
  });

  it("on what an installation for development leaves", () => {
    const { program, site } = makeVenv("venv");
    const record = path.join(folder, "source/demo.egg-info");
    mkdirSync(record, { recursive: true });
    writeFileSync(path.join(record, "PKG-INFO"), "Name: demo\r\nVersion: 1.1.dev3\r\n\r\n");
    writeFileSync(path.join(site, "easy-install.pth"), `${folder}/source\n`);
    expect(read(program)).toEqual({ version: "1.1.dev3", distInfo: record, reason: null });
    expect(readLikePython(program)).toBe("1.1.dev3");
  });

  it("that PYTHONHOME is the installation", () => {
    const question = "import sysconfig; print(sysconfig.get_path('stdlib'))";
    const library = execFileSync(realPython, ["-c", question], { encoding: "utf8" }).trim();
    const home = path.join(folder, "elsewhere");
    const copy = path.join(home, "lib", path.basename(library));
    mkdirSync(path.join(copy, "site-packages"), { recursive: true });
    for (const name of readdirSync(library).filter((each) => !each.endsWith("-packages"))) {
      symlinkSync(path.join(library, name), path.join(copy, name));
    }
    install(path.join(copy, "site-packages"), "8.0");
    install(path.join(copy, "dist-packages"), "8.0");
    expect(readLikePython(realPython, { PYTHONHOME: home, PYTHONNOUSERSITE: "1" })).toBe("8.0");
  });

  it("and imports nothing from the working directory to ask it", () => {
    const { program } = makeVenv("shared", "--system-site-packages");
    const here = path.join(folder, "here");
    mkdirSync(here);
    writeFileSync(path.join(here, "json.py"), "raise SystemExit('was imported')");
    writeFileSync(path.join(here, "demo.py"), "raise SystemExit('was imported')");
    const start = { program, environment: {}, workingDirectory: here };
    expect(readEngineVersion("demo", start).reason).toBe(
      `no folder that \`${program}\` looks in holds \`demo-*.dist-info\``,
    );
  });

  it("on which folders of packages the installation itself has", () => {
    const question = "import site, json; print(json.dumps(site.getsitepackages()))";
    const told = JSON.parse(
      execFileSync(realPython, ["-I", "-c", question], { encoding: "utf8" }),
    ) as string[];
    const { folders } = packageFolders({
      program: realPython,
      environment: { PYTHONNOUSERSITE: "1", PYTHONSAFEPATH: "1" },
      workingDirectory: "/",
    });
    expect(folders.length).toBeGreaterThan(0);
    expect(told).toEqual(expect.arrayContaining([folders[0]]));
  });
});

describe("edge/engine-version: readEngineVersion", () => {
  it("finds the stand-in engine by PYTHONPATH", () => {
    const program = installation("python3.12", "python3.12");
    const environment = { PYTHONPATH: fixture("engine") };
    expect(
      readEngineVersion("vllm", { program, environment, workingDirectory: "/nowhere" }),
    ).toEqual({
      version: "0.11.1",
      distInfo: fixture("engine/vllm-0.11.1.dist-info"),
      reason: null,
    });
  });

  it("starts no Python: a program that cannot run is as good as one that can", () => {
    const program = installation("python3.12", "python3.12");
    const record = install(path.join(folder, "lib/python3.12/site-packages"), "0.9.2rc1+rocm");
    expect(read(program)).toEqual({ version: "0.9.2rc1+rocm", distInfo: record, reason: null });
  });

  it("takes the library that the real name of the program says, of several", () => {
    installation("python3.12", "python3.11", "python3.12");
    install(path.join(folder, "lib/python3.11/site-packages"), "1.0");
    install(path.join(folder, "lib/python3.12/site-packages"), "2.0");
    const link = path.join(folder, "bin/python3");
    symlinkSync("python3.12", link);
    expect(read(link).version).toBe("2.0");
  });

  it("does not guess between two libraries: it asks, and says what came of it", () => {
    const program = installation("python3", "python3.11", "python3.12");
    install(path.join(folder, "lib/python3.12/site-packages"), "2.0");
    expect(read(program)).toEqual({
      version: null,
      distInfo: null,
      reason: expect.stringContaining(
        `where its packages are is not known: \`${program}\` does not tell by its path where its packages are, and it did not say where it looks (`,
      ),
    });
  });

  it("looks where Debian keeps packages", () => {
    const program = installation("python3.12", "python3.12");
    install(path.join(folder, "lib/python3/dist-packages"), "1.0");
    expect(read(program).version).toBe("1.0");
    install(path.join(folder, "local/lib/python3.12/dist-packages"), "2.0");
    expect(read(program).version).toBe("2.0");
  });

  it("takes names that differ in case and in `-`, `_` and `.` for one", () => {
    const program = installation("python3.12", "python3.12");
    install(path.join(folder, "lib/python3.12/site-packages"), "1.0", "My_Engine.ROCm");
    const start = { program, environment: {}, workingDirectory: "/nowhere" };
    expect(readEngineVersion("my-engine-rocm", start).version).toBe("1.0");
    expect(readEngineVersion("my-engine", start).version).toBeNull();
  });

  it("says that a record cannot be read", () => {
    const program = installation("python3.12", "python3.12");
    const record = path.join(folder, "lib/python3.12/site-packages/demo-1.0.dist-info");
    mkdirSync(record);
    expect(read(program)).toEqual({
      version: null,
      distInfo: record,
      reason: `\`${record}/METADATA\` cannot be read (ENOENT)`,
    });
    writeFileSync(path.join(record, "METADATA"), "Name: demo\n\nVersion: 1.0\n");
    expect(read(program).reason).toBe(`\`${record}/METADATA\` names no version`);
  });

  it("does not wait for a pipe in the place of a record", () => {
    const program = installation("python3.12", "python3.12");
    const record = path.join(folder, "lib/python3.12/site-packages/demo-1.0.dist-info");
    mkdirSync(record);
    execFileSync("mkfifo", [path.join(record, "METADATA")]);
    expect(read(program).reason).toBe(`\`${record}/METADATA\` cannot be read (not a regular file)`);
  });

  it("does not choose between two versions, but passes over a record that says nothing", () => {
    const program = installation("python3.12", "python3.12");
    const site = path.join(folder, "lib/python3.12/site-packages");
    mkdirSync(path.join(site, "demo-0.9.dist-info"));
    const record = install(site, "1.0");
    expect(read(program)).toEqual({ version: "1.0", distInfo: record, reason: null });
    install(site, "2.0");
    expect(read(program).reason).toBe(`\`${site}\` holds several versions of it: 1.0 and 2.0`);
  });

  it("says that a script is not the Python, and does not run it", () => {
    const program = path.join(folder, "python3");
    writeFileSync(program, `#!/bin/sh\ntouch ${folder}/started\n`, { mode: 0o755 });
    expect(read(program).reason).toBe(
      `where its packages are is not known: \`${program}\` is a script that starts another program`,
    );
    expect(existsSync(path.join(folder, "started"))).toBe(false);
  });

  it("says that there is no program, and that there is no such distribution", () => {
    const missing = path.join(folder, "python3");
    expect(read(missing).reason).toBe(
      `where its packages are is not known: \`${missing}\` cannot be read (ENOENT)`,
    );
    const program = installation("python3.12", "python3.12");
    expect(read(program).reason).toBe(
      `no folder that \`${program}\` looks in holds \`demo-*.dist-info\``,
    );
  });
});

describe("edge/engine-version: findModule", () => {
  it("finds a package or a file, in the first folder that has one", () => {
    mkdirSync(path.join(folder, "a/demo"), { recursive: true });
    mkdirSync(path.join(folder, "b/demo"), { recursive: true });
    writeFileSync(path.join(folder, "b/demo/__init__.py"), "");
    writeFileSync(path.join(folder, "b/other.py"), "");
    const folders = ["/nowhere", path.join(folder, "a"), path.join(folder, "b")];
    expect(findModule("demo", folders)).toBe(path.join(folder, "b/demo/__init__.py"));
    expect(findModule("other", folders)).toBe(path.join(folder, "b/other.py"));
    expect(findModule("third", folders)).toBeUndefined();
  });
});
