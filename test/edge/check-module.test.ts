import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkModule } from "../../src/edge/check-module.ts";
import { fixture } from "../support/aim.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-module-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const realPython = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], {
  encoding: "utf8",
}).stdout?.trim();

function script(text: string): string {
  const program = path.join(folder, "python3");
  writeFileSync(program, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return program;
}

function check(program: string, environment: Readonly<Record<string, string>> = {}) {
  const start = { program, environment, workingDirectory: folder };
  return checkModule("vllm", "vllm", start);
}

function makeVenv(): { program: string; site: string } {
  const venv = path.join(folder, "venv");
  execFileSync(realPython, ["-m", "venv", "--without-pip", venv]);
  const program = path.join(venv, "bin/python3");
  const question = "import sysconfig; print(sysconfig.get_path('purelib'))";
  return { program, site: execFileSync(program, ["-c", question], { encoding: "utf8" }).trim() };
}

/** False also for a process that has ended and that nobody has asked about yet. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe("edge/check-module", () => {
  it("finds the stand-in engine without starting the program", () => {
    const program = script(`touch ${folder}/started`);
    const reading = check(program, { PYTHONPATH: fixture("engine") });
    expect(reading.file).toBe(fixture("engine/vllm/__init__.py"));
    expect(reading.version?.version).toBe("0.11.1");
    expect(() => rmSync(path.join(folder, "started"))).toThrow(/ENOENT/);
  });

  it.skipIf(!realPython)("asks a Python that stands behind a script", () => {
    const { program, site } = makeVenv();
    const record = path.join(site, "vllm-1.0.dist-info");
    mkdirSync(path.join(site, "vllm"));
    mkdirSync(record);
    writeFileSync(path.join(site, "vllm/__init__.py"), "raise SystemExit('was imported')");
    writeFileSync(path.join(record, "METADATA"), "Name: vllm\nVersion: 1.0\n");
    const reading = check(script(`exec ${program} "$@"`));
    expect(reading).toMatchObject({
      file: path.join(site, "vllm/__init__.py"),
      version: { version: "1.0", distInfo: record },
      reason: null,
    });
  });

  it.skipIf(!realPython)("finds a module that only code in a .pth file leads to", () => {
    const { program, site } = makeVenv();
    const source = path.join(folder, "source/vllm/__init__.py");
    mkdirSync(path.dirname(source), { recursive: true });
    writeFileSync(source, "");
    writeFileSync(
      path.join(site, "editable.pth"),
      `import sys; sys.path.append(${JSON.stringify(path.join(folder, "source"))})\n`,
    );
    expect(check(program)).toMatchObject({ file: source, version: { version: null } });
  });

  it.skipIf(!realPython)("finds nothing where there is nothing", () => {
    const { program } = makeVenv();
    const reading = check(program);
    expect(reading).toMatchObject({ file: null, reason: null });
    expect(reading.version?.reason).toBe(
      `no folder that \`${program}\` looks in holds \`vllm-*.dist-info\``,
    );
  });

  it("gives up on a program that does not answer", async () => {
    const program = script(`sleep 60 & echo $! > ${folder}/pid; wait`);
    expect(check(program)).toEqual({
      file: null,
      version: {
        version: null,
        distInfo: null,
        reason: `where its packages are is not known: \`${program}\` is a script that starts another program`,
      },
      folders: [folder],
      reason: `\`${program}\` is a script that starts another program, and it did not answer within 2 seconds`,
    });
    const started = readFileSync(path.join(folder, "pid"), "utf8").trim();
    await expect.poll(() => isRunning(started), { timeout: 20_000 }).toBe(false);
  }, 30_000);

  it("says that a program failed, and is not led astray by what it prints", () => {
    const program = script("echo '[\"/\", null]'; exit 3");
    expect(check(program).reason).toBe(
      `\`${program}\` is a script that starts another program, and it did not say where it looks (status 3)`,
    );
    expect(check(script("yes | head -c 5000000")).reason).toMatch(/did not say where it looks/);
    expect(check(script("echo aim-python-path:nonsense")).reason).toMatch(
      /did not say where it looks/,
    );
  });
});
