import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, fixture, root } from "../support/aim.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-validate-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Made {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A general profile with these lines changed; arguments and variables begin in line 9. */
function profileText({ metadata, args = {}, env = {} }: Made = {}): string {
  const own = {
    engine: "vllm",
    gpu: "MI300X",
    precision: "fp16",
    gpu_count: 1,
    metric: "latency",
    manual_selection_only: false,
    type: "general",
    ...metadata,
  };
  const lines = (values: object) =>
    Object.entries(values).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return [
    "metadata:",
    ...lines(own),
    ...(Object.keys(args).length === 0 ? [] : ["engine_args:", ...lines(args)]),
    ...(Object.keys(env).length === 0 ? [] : ["env_vars:", ...lines(env)]),
    "",
  ].join("\n");
}

let stores = 0;

/** A store of general profiles by file name. */
function store(files: Readonly<Record<string, string | Made>>): string {
  stores += 1;
  const made = path.join(folder, `store-${stores}`);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(made, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : profileText(content));
  }
  return made;
}

async function validate(args: readonly string[], environment: Record<string, string> = {}) {
  const run = await aim(["validate", ...args], environment);
  expect(run.stderr).toBe("");
  return run;
}

/** `path-below-the-store:line code message` of each problem. */
async function problemsOf(made: string, ...args: readonly string[]) {
  const { status, stdout } = await validate([made, "--format", "json", ...args]);
  const report = JSON.parse(stdout) as {
    problems: { path: string; line: number | null; level: string; code: string; message: string }[];
  };
  const found = report.problems.map(
    ({ path: file, line, level, code, message }) =>
      `${path.relative(made, file)}:${line} ${level} ${code} ${message}`,
  );
  return { status, found };
}

const good = "general/vllm-mi300x-fp16-tp1-latency.yaml";

describe("cli/validate", () => {
  it("the catalogue that ships is clean, for an unknown version and for the claimed ones", async () => {
    for (const version of ["", "0.11.1", "0.25.1"]) {
      const run = await validate(["profiles", "--strict"], { AIM_ENGINE_VERSION: version });
      expect(run.stdout).toMatch(/ files checked, nothing to complain about\n$/);
      expect(run.status).toBe(0);
    }
  });

  it("the whole installation is clean", async () => {
    const run = await validate(["--strict"]);
    expect(run.stdout).toMatch(/ files checked, nothing to complain about\n$/);
    expect(run.status).toBe(0);
  });

  it("an argument that the given version refuses is an error at its line, exit 3", async () => {
    const made = store({ [good]: { args: { "max-seq-len-to-capture": 1, dtype: "fp16" } } });
    const run = await validate([made, "--engine-version", "0.11.2"]);
    expect(run.status).toBe(3);
    expect(run.stdout).toContain(
      `error[engine-option-not-in-version]: ${made}/${good}:10:3: \`max-seq-len-to-capture\` is not an option of vLLM 0.11.2: the last version with it is 0.10.2\n`,
    );
    expect(run.stdout).toContain("> 10 |   max-seq-len-to-capture: 1");
    expect(run.stdout).toContain("hint: remove it: the V1 engine does not read it\n");
    expect(run.stdout).toMatch(/1 file checked: 2 errors, 0 warnings\n$/);
  });

  it("without a version what any version takes passes, and a note says so", async () => {
    const made = store({ [good]: { args: { "max-seq-len-to-capture": 1 } } });
    const run = await validate([made]);
    expect(run).toMatchObject({
      status: 0,
      stdout:
        "note: the version of vLLM is not known: arguments pass that one of 26 versions takes\n1 file checked, nothing to complain about\n",
    });
  });

  it("the installed version is the one that counts where none is given", async () => {
    const made = store({ [good]: { args: { "max-seq-len-to-capture": 1 } } });
    const installed = { PYTHONPATH: fixture("engine") };
    const run = await validate([made], installed);
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("is not an option of vLLM 0.11.1");
    const given = await validate([made, "--engine-version", "0.10.2"], installed);
    expect(given.status).toBe(0);
  });

  it("--no-strict-engine-args makes unknown options warnings, and --strict makes warnings fail", async () => {
    const made = store({ [good]: { args: { "quantum-leap": 1 } } });
    const args = [made, "--engine-version", "0.11.2"];
    expect((await validate(args)).status).toBe(3);
    const lenient = await validate([...args, "--no-strict-engine-args"]);
    expect(lenient.status).toBe(0);
    expect(lenient.stdout).toContain("warning[engine-option-unknown]");
    const strict = await validate([...args, "--no-strict-engine-args", "--strict"]);
    expect(strict.status).toBe(3);
    expect(strict.stdout).toMatch(
      /^error\[engine-option-unknown\]: [\s\S]*: 1 error, 0 warnings\n/m,
    );
  });

  it("a profile that is for other versions is not judged by this one", async () => {
    const args = { "max-seq-len-to-capture": 1 };
    const made = store({ [good]: { args, metadata: { engine_version: "<0.11" } } });
    const run = await validate([made, "--engine-version", "0.11.2"]);
    expect(run).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(
        "note: 1 of 1 profiles are not for version 0.11.2: their arguments are not checked",
      ),
    });
  });

  it("names, ids, variables, engines and reachability are judged, each at its place", async () => {
    const name = "general/vllm-mi325x-fp8-tp4-throughput.yaml";
    const made = store({
      [name]: {},
      "general/twice.yaml": {},
      "general/inner/twice.yaml": {},
      "general/other.yaml": { metadata: { engine: "vlm" } },
      "general/variable.yaml": { env: { VLLM_ROCM_USE_AITR: "1" } },
      "general/parsers.yaml": { args: { "tool-call-parser": "herms" } },
      "general/broken.yaml": "metadata: {}\n",
    });
    const { status, found } = await problemsOf(made);
    expect(status).toBe(3);
    expect(found.filter((text) => !text.startsWith("general/broken"))).toEqual([
      "general/other.yaml:2 error unknown-engine no engine is called `vlm`",
      "general/parsers.yaml:10 warning parser-unknown `tool-call-parser` `herms` is not in any known version of vLLM",
      "general/twice.yaml:null error duplicate-profile-id this profile is never used: " +
        `\`${made}/general/inner/twice.yaml\` has the same id \`general/twice\``,
      "general/variable.yaml:10 warning engine-variable-unknown environment variable `VLLM_ROCM_USE_AITR` is not read by vLLM",
      `${name}:3 warning name-differs \`gpu\` is \`MI300X\`, but the name of the file says \`mi325x\``,
      `${name}:4 warning name-differs \`precision\` is \`fp16\`, but the name of the file says \`fp8\``,
      `${name}:5 warning name-differs \`gpu_count\` is \`1\`, but the name of the file says \`tp4\``,
      `${name}:6 warning name-differs \`metric\` is \`latency\`, but the name of the file says \`throughput\``,
    ]);
    expect(found.some((text) => text.startsWith("general/broken.yaml"))).toBe(true);
  });

  it("a rule that no profile of a kind can pass leaves it unreachable", async () => {
    const home = path.join(folder, "home");
    mkdirSync(path.join(home, "rules/custom"), { recursive: true });
    cpSync(path.join(root, "rules/default"), path.join(home, "rules/default"), { recursive: true });
    symlinkSync(path.join(root, "engines"), path.join(home, "engines"));
    const rule = {
      id: "no-latency",
      kind: "filter",
      order: 5,
      require: {
        all: [
          { fact: "profile", path: "$.metadata.metric", operator: "notEqual", value: "latency" },
        ],
      },
      state: "metric_mismatch",
      reason: "latency is not served here",
      why: "for a test",
    };
    writeFileSync(path.join(home, "rules/custom/no.json"), JSON.stringify({ rules: [rule] }));
    const made = store({
      [good]: {},
      "general/manual.yaml": { metadata: { manual_selection_only: true } },
    });
    const run = await validate([made], { AIM_HOME: home });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      `warning[unreachable-profile]: ${made}/${good}: the rules in \`${home}/rules/default\` never choose this profile: even where all is as it wants, it is rejected: latency is not served here`,
    );
    expect(run.stdout).toMatch(/2 files checked: 0 errors, 1 warning\n$/);
    writeFileSync(path.join(home, "rules/custom/no.json"), "{}");
    const unread = await validate([made], { AIM_HOME: home });
    expect(unread.stdout).toContain(
      "note: the rules `default` have errors: whether they can choose the profiles is not checked\n",
    );
  });

  it("--engine-version all: a matrix of profiles and versions, in text and in JSON", async () => {
    const made = store({
      "general/old.yaml": { args: { "max-seq-len-to-capture": 1 } },
      "general/new.yaml": { args: { "async-scheduling": null } },
      "general/plain.yaml": {},
      "general/never.yaml": { args: { dtype: "fp16" } },
      "general/ranged.yaml": {
        args: { "swap-space": 1 },
        metadata: { engine_version: ">=0.17 <0.20" },
      },
    });
    const run = await validate([made, "--engine-version", "all"]);
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("vLLM: 5 profiles, 26 versions from 0.8.5 to main-20260817\n");
    expect(run.stdout).toContain(
      `works with 0.8.5 to 0.10.2: 1 profile\n  ${made}/general/old\n  0.11.0 to main-20260817: \`max-seq-len-to-capture\` is not an option of this version: the last version with it is 0.10.2\n`,
    );
    expect(run.stdout).toContain("works with all: 1 profile\n");
    expect(run.stdout).toContain(
      `error[engine-version-none]: ${made}/general/never.yaml: no known version of vLLM takes it: \`dtype\` cannot be \`fp16\``,
    );
    expect(run.stdout).toContain(
      `error[engine-version-refuses]: ${made}/general/ranged.yaml: \`engine_version\` has vLLM 0.18.1 to 0.19.1, which refuses it: \`swap-space\` is not an option`,
    );
    const { stdout } = await validate([made, "--engine-version", "all", "--format", "json"]);
    const [{ engine, versions, profiles }] = JSON.parse(stdout).versions;
    expect(engine).toBe("vllm");
    expect(versions).toHaveLength(26);
    const works = (name: string) =>
      profiles.find(({ id }: { id: string }) => id === `general/${name}`).works;
    expect(works("old").at(-1)).toBe("0.10.2");
    expect(works("new")[0]).toBe("0.10.0");
    expect(works("plain")).toEqual(versions);
    expect(works("never")).toEqual([]);
    expect(works("ranged")).toEqual(["0.17.1"]);
  });

  it("--format sarif and github hold the same problems as text", async () => {
    const made = store({ [good]: { args: { dtype: "fp16" } } });
    const args = [made, "--engine-version", "0.11.2", "--format"];
    const sarif = JSON.parse((await validate([...args, "sarif"])).stdout);
    expect(sarif.runs[0].tool.driver.name).toBe("aim");
    expect(sarif.runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(sarif.runs[0].results).toMatchObject([
      {
        ruleId: "engine-option-choice",
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: `file://${made}/${good}` },
              region: { startLine: 10, startColumn: 3 },
            },
          },
        ],
      },
    ]);
    const github = await validate([...args, "github"]);
    expect(github.status).toBe(3);
    expect(github.stdout).toBe(
      `::error file=${made}/${good},line=10,col=3,title=engine-option-choice::\`dtype\` cannot be \`fp16\` for vLLM 0.11.2%0Ahint: it can be \`auto\`, \`bfloat16\`, \`float\`, \`float16\`, \`float32\` or \`half\`\n1 file checked: 1 error, 0 warnings\n`,
    );
  });

  it("an engine's broken table is an error with its place", async () => {
    const home = path.join(folder, "broken-engine");
    cpSync(path.join(root, "engines"), path.join(home, "engines"), { recursive: true });
    cpSync(path.join(root, "rules"), path.join(home, "rules"), { recursive: true });
    mkdirSync(path.join(home, "profiles/general"), { recursive: true });
    writeFileSync(path.join(home, "engines/vllm.checks.json"), '{"engine": "vllm", "need": []}');
    const run = await validate([], { AIM_HOME: home });
    expect(run.status).toBe(3);
    expect(run.stdout).toMatch(/error\[unknown-key\]: .*vllm\.checks\.json:1:20: /);
    expect(run.stdout).toContain("did you mean `needs`?");
  });
});
