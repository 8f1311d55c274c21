import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dockerfileFindings, instructions } from "../../scripts/dockerfile-findings.mjs";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";

const base = readFileSync("Dockerfile", "utf8");
const model = readFileSync("Dockerfile.model", "utf8");

const restOf = (text: string, word: string): string[] =>
  instructions(text)
    .filter((instruction) => instruction.word === word)
    .map((instruction) => instruction.rest);

describe("images/lint", () => {
  test.each([
    ["an unknown instruction", "FROM a:1\nCOPPY a b\n", 2, "Unknown instruction: COPPY"],
    ["a shell that would be process 1", "FROM a:1\nENTRYPOINT aim serve\n", 2, "exec-form: "],
    ["a secret in the image", "FROM a:1\nENV A=1 \\\n    HF_TOKEN=x\n", 2, "no-secret: "],
    ["a tag that moves", "FROM a:latest\n", 1, "no-floating-tag: "],
    ["COPY --link", "FROM a:1\n\n# why\nCOPY --link a /b\n", 4, "no-link: "],
    ["a heredoc", "FROM a:1\nRUN <<EOF\n", 2, "no-heredoc: "],
    ["a user by name", "FROM a:1\nUSER aim\n", 2, "numeric-user: "],
    ["a user with a group", "FROM a:1\nUSER 1000:1000\n", 2, "numeric-user: "],
    ["root", "FROM a:1\nUSER 0\n", 2, "numeric-user: "],
  ])("finds %s", (_, text, line, message) => {
    const found = dockerfileFindings(text);
    expect(found[0]).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  test("finds nothing in a plain file", () => {
    const text = 'FROM a:1\nRUN a << 1 \\\n  && b\nUSER 1000\nENTRYPOINT ["aim"]\n';
    expect(dockerfileFindings(text)).toEqual([]);
  });
});

describe("images/lint-dockerfiles", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "aim-dockerfile-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lint = (...files: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/lint-dockerfiles.mjs", ...files], { encoding: "utf8" });

  test("the project's files are clean, and both are looked at", () => {
    expect(lint()).toMatchObject({ status: 0, stdout: "dockerfiles: 2 files, nothing found\n" });
  });

  test("names the place of a finding and exits 1", () => {
    const file = path.join(folder, "Dockerfile");
    writeFileSync(file, "FROM a:1\nWORKDIR here\n");
    const { status, stderr } = lint(file);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `error[dockerfile]: ${path.relative(process.cwd(), file)}:2:9: WORKDIR paths should be absolute\n`,
    );
  });
});

describe("images/base", () => {
  test("everything that is copied from the project exists and reaches the build", () => {
    const allowed = readFileSync(".dockerignore", "utf8")
      .match(/^!.+$/gm)!
      .map((line) => line.slice(1));
    const copied = restOf(base, "COPY")
      .filter((rest) => !rest.startsWith("--from"))
      .flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(copied.length).toBeGreaterThan(8);
    for (const file of copied) {
      expect(existsSync(file), file).toBe(true);
      expect(allowed, file).toContain(file.split("/")[0]);
    }
  });

  test("every folder that the build reads is copied before it", () => {
    const built = base.slice(0, base.indexOf("node scripts/build.mjs"));
    for (const name of [
      "bin",
      "engines",
      "rules",
      "schemas",
      "scripts",
      "src",
      "profiles/general",
    ]) {
      expect(built).toContain(`\nCOPY ${name} ${name}\n`);
    }
  });

  test("starts aim without a shell, as an unprivileged user, with the fallback on", () => {
    const [entrypoint] = restOf(base, "ENTRYPOINT");
    expect(JSON.parse(entrypoint!)).toEqual([
      "/usr/local/bin/node",
      "/workspace/aim-runtime/bin/aim",
    ]);
    expect(restOf(base, "USER")).toEqual(["1000"]);
    expect(restOf(base, "EXPOSE")).toEqual(["8000"]);
    expect(restOf(base, "ENV").join(" ")).toContain("AIM_ALLOW_GENERAL_PROFILE_FALLBACK=true");
    expect(base).not.toContain("HF_HOME");
  });

  test("AMD's names of the program lead to aim", () => {
    const links = [...base.matchAll(/ln -s (\S+) ([^\s;]+)/g)].map(([, to, name]) => [name, to]);
    expect(links).toEqual([
      ["/usr/local/bin/aim", "/workspace/aim-runtime/bin/aim"],
      ["/usr/local/bin/aim-runtime", "/workspace/aim-runtime/bin/aim"],
      ["/workspace/entrypoint.py", "/workspace/aim-runtime/bin/entrypoint.py"],
    ]);
    for (const [, to] of links) {
      const file = to!.replace("/workspace/aim-runtime/", "");
      expect(statSync(file).mode & 0o111, file).toBe(0o111);
    }
    // Manifests of AMD say `exec ./entrypoint.py`.
    expect(restOf(base, "WORKDIR").at(-1)).toBe("/workspace");
  });

  test("profiles of the engine that is in the image come along, and no others", () => {
    expect(restOf(base, "ARG")).toContain("ENGINE=vllm");
    expect(restOf(base, "ENV").join(" ")).toContain("AIM_ENGINE=${ENGINE}");
    const [found] = base.match(/find profiles\/general.*?;/)!;
    const folder = mkdtempSync(path.join(os.tmpdir(), "aim-general-"));
    const copy = found.replace("/runtime/profiles/general", folder);
    for (const engine of ["vllm", "sglang", "bentoml"]) {
      expect(
        spawnSync("/bin/sh", ["-c", copy], { env: { ...process.env, ENGINE: engine } }).status,
      ).toBe(0);
    }
    const copied = readdirSync(folder).length;
    expect(copied).toBe(readdirSync("profiles/general").length);
    rmSync(folder, { recursive: true });
  });

  test("every shipped profile is named by its engine, which images choose by", () => {
    const { profiles } = buildCatalog(readAllProfiles("profiles").files, []);
    expect(profiles.length).toBeGreaterThan(200);
    for (const { facts } of profiles) {
      expect(path.basename(facts.path)).toMatch(new RegExp(`^${facts.metadata.engine}-.*\\.yaml$`));
    }
  });

  test("builds with the Node that the project is developed with", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const { version } = lock.packages["node_modules/node"];
    expect(base).toContain(`ARG NODE_IMAGE=node:${version}-bookworm-slim\n`);
  });
});

describe("images/model", () => {
  /** The check as the image build would run it: the RUN instruction in a shell, with the build arguments. */
  function check(environment: Readonly<Record<string, string>>) {
    const [script] = restOf(model, "RUN");
    return spawnSync("/bin/sh", ["-c", script!], { encoding: "utf8", env: environment });
  }

  test.each([
    ["meta-llama", "Llama-3.1-8B-Instruct"],
    ["Qwen", "Qwen3-32B"],
    ["_org", "0_model.v1"],
  ])("accepts %s and %s", (ORG, MODEL) => {
    expect(check({ ORG, MODEL })).toMatchObject({ status: 0, stderr: "" });
  });

  const hint = "hint: --build-arg ORG=meta-llama --build-arg MODEL=Llama-3.1-8B-Instruct\n";

  test.each([
    [{ MODEL: "a" }, "ORG is missing"],
    [{ ORG: "", MODEL: "a" }, "ORG is missing"],
    [{ ORG: "a" }, "MODEL is missing"],
    [{ ORG: "..", MODEL: "a" }, "ORG is `..`, and must not contain two dots in a row"],
    [
      { ORG: "a", MODEL: "b/../../c" },
      "MODEL is `b/../../c`, and must not contain two dots in a row",
    ],
    [{ ORG: "a/b", MODEL: "c" }, "ORG is `a/b`, and may contain only letters, digits, and . _ -"],
    [{ ORG: "/a", MODEL: "c" }, "ORG is `/a`, and may contain only letters, digits, and . _ -"],
    [{ ORG: "a", MODEL: "b c" }, "MODEL is `b c`, and may contain only letters, digits, and . _ -"],
    [{ ORG: "a", MODEL: "*" }, "MODEL is `*`, and may contain only letters, digits, and . _ -"],
    [
      { ORG: "a", MODEL: "$(id)" },
      "MODEL is `$(id)`, and may contain only letters, digits, and . _ -",
    ],
    [{ ORG: ".a", MODEL: "b" }, "ORG is `.a`, and must begin with a letter, a digit or _"],
    [{ ORG: "a", MODEL: "-b" }, "MODEL is `-b`, and must begin with a letter, a digit or _"],
  ])("refuses %j", (environment, message) => {
    const { status, stderr } = check(environment);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `error[bad-build-argument]: ${message}\n${hint}`,
    });
  });

  test("checks the arguments before it uses them in a path", () => {
    const words = instructions(model).map((instruction) => instruction.word);
    expect(words.indexOf("RUN")).toBeLessThan(words.indexOf("COPY"));
  });

  test("serves its own model, with the fallback off and the base's entry point", () => {
    const [environment] = restOf(model, "ENV");
    expect(environment!.split(/\s+/)).toEqual([
      `AIM_ID=\${ORG}/\${MODEL}`,
      "AIM_BASE_IMAGE_REF=${AIM_BASE_IMAGE}",
      "AIM_ALLOW_GENERAL_PROFILE_FALLBACK=false",
    ]);
    expect(restOf(model, "ENTRYPOINT")).toEqual([]);
  });
});
