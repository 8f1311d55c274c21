import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completionShells } from "../../src/cli/completion-scripts.ts";
import { flagOptions } from "../../src/config/flag-options.ts";
import { aim, root } from "../support/aim.ts";

let folder: string;
let environment: Readonly<Record<string, string>>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-completion-"));
  mkdirSync(path.join(folder, "with space/below"), { recursive: true });
  writeFileSync(path.join(folder, "profile.yaml"), "");
  writeFileSync(path.join(folder, "profile two.yaml"), "");
  environment = {
    PATH: `${root}/node_modules/.bin:${root}/bin:${process.env.PATH}`,
    HOME: folder,
    AIM_HOME: root,
    TERM: "dumb",
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell prints for a script, run in the scratch folder. */
function inShell(shell: string, words: readonly string[]) {
  return spawnSync(shell, words, { cwd: folder, env: environment, encoding: "utf8" });
}

const isInstalled = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

/** The words that `aim __complete` offers, and what it offers beside. */
async function offered(line: string, over: Readonly<Record<string, string>> = {}) {
  const run = await aim(["__complete", ...line.split(" ")], { AIM_HOME: root, ...over });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const [beside, ...lines] = run.stdout.trimEnd().split("\n");
  return { beside, words: lines.map((each) => each.split("\t")[0]) };
}

describe("cli/completion: aim __complete", () => {
  it.each([
    ["ru", ["rules"]],
    ["rules t", ["test"]],
    ["help rules d", ["diff", "docs"]],
    ["completion ", ["bash", "fish", "zsh"]],
    ["rules test --format j", ["json", "junit"]],
    ["rules test --format=j", ["--format=json", "--format=junit"]],
    ["--color a", ["always", "auto"]],
    ["--precision FP", ["fp16", "fp32", "fp4", "fp8"]],
    ["dry-run --metric t", ["throughput"]],
    ["dry-run --gpu-model mi300", ["MI300A", "MI300X"]],
    ["dry-run --engine v", ["vllm", "vllm_omni"]],
    ["dry-run --aim-id openai/", ["openai/gpt-oss-120b", "openai/gpt-oss-20b"]],
    ["labels meta-llama/Llama-3.1-8", ["meta-llama/Llama-3.1-8B-Instruct"]],
    ["model openai/", ["openai/gpt-oss-120b", "openai/gpt-oss-20b"]],
    ["rules show gpus-", ["gpus-busy", "gpus-mixed", "gpus-unused"]],
    ["rules show --rules aim-0.9 gpus-u", []],
    ["list-profiles --state man", ["manual_only"]],
    [
      "explain --aim-id meta-llama/Llama-3.1-8B-Instruct vllm-mi300x-fp8-tp1",
      ["vllm-mi300x-fp8-tp1-latency", "vllm-mi300x-fp8-tp1-throughput"],
    ],
    [
      "dry-run --profile-id general/vllm-mi355x-fp16-tp1",
      ["general/vllm-mi355x-fp16-tp1-latency", "general/vllm-mi355x-fp16-tp1-throughput"],
    ],
    ["rules test --cov", ["--coverage", "--coverage-threshold"]],
    ["dry-run --allow", ["--allow-general-profile-fallback", "--allow-unoptimized"]],
    ["dry-run --port ", []],
    ["dry-run -- --", []],
    ["nonsense --wrong ", []],
  ])("%s", async (line, words) => {
    expect((await offered(line)).words).toEqual(words);
  });

  it.each([
    ["validate ", "files"],
    ["replay ", "files"],
    ["rules diff --log ", "files"],
    ["dry-run --cache-path ", "folders"],
    ["rules test ", "folders"],
    ["dry-run --rules ", "folders"],
    ["gpus ", "nothing"],
  ])("%soffers %s beside", async (line, beside) => {
    expect((await offered(line)).beside).toBe(beside);
  });

  it("offers every command, and every flag that the help shows", async () => {
    const help = await aim(["--help"]);
    const commands = [...help.stdout.matchAll(/^ {2}([a-z][a-z-]+)(?: \[|\s{2})/gm)].map(
      (m) => m[1],
    );
    expect((await offered("")).words).toEqual([...new Set(commands)].sort());
    const shown = flagOptions().filter(({ hidden }) => !hidden);
    const { words } = await offered("dry-run --");
    for (const { flags } of shown) expect(words).toContain(flags.split(" ")[0]);
  });

  it("reads the installation and the model that the environment names", async () => {
    const named = { AIM_ID: "openai/gpt-oss-20b" };
    const { words } = await offered("explain vllm-", named);
    expect(words.length).toBeGreaterThan(0);
    expect(words).not.toContain("vllm-mi300x-fp8-tp1-latency");
    expect((await offered("dry-run --rules ", { AIM_HOME: folder })).words).toEqual([]);
  });

  it("prints no error and exits 0, whatever is wrong", async () => {
    const broken = {
      AIM_HOME: "/nonexistent",
      AIM_PRECISION: "fp9",
      AIM_PROFILES_PATH: "/dev/null",
    };
    for (const line of ["", "explain ", "rules show ", "dry-run --engine ", "--aim-id "]) {
      expect((await offered(line, broken)).beside).toBeDefined();
    }
    expect(await aim(["__complete"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("is not shown in the help, and `completion` wants one of the shells", async () => {
    expect((await aim(["--help"])).stdout).not.toContain("__complete");
    const run = await aim(["completion", "tcsh"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("Allowed choices are bash, zsh, fish");
  });
});

/** Calls bash's completion function as readline does; words are as bash splits them. */
function completeInBash(words: readonly string[], options = ""): readonly string[] {
  const line = words.reduce((text, word, index) => {
    const joins = index === 0 || /^[=:]/.test(word) || /[=:]$/.test(words[index - 1] ?? "");
    return text + (joins ? "" : " ") + word;
  }, "");
  const script = `${options}
    source <(aim completion bash) || exit 9
    COMP_LINE=$1; COMP_POINT=\${#1}; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
    _aim aim "\${COMP_WORDS[COMP_CWORD]}" ""
    ((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}" || true`;
  const run = inShell("bash", ["--norc", "-c", script, "bash", line, ...words]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  return run.stdout.split("\n").filter((each) => each !== "");
}

describe("cli/completion: bash", () => {
  it.each([
    [["aim", "ru"], ["rules"]],
    [["aim", "rules", "sho"], ["show"]],
    [
      ["aim", "rules", "test", "--format", ""],
      ["html", "json", "junit", "markdown", "text"],
    ],
    // bash takes = and : for ends of words.
    [
      ["aim", "rules", "test", "--format", "="],
      ["html", "json", "junit", "markdown", "text"],
    ],
    [["aim", "rules", "test", "--format", "=", "ju"], ["junit"]],
    [["aim", "dry-run", "--aim-id", "=", "openai/gpt-oss-1"], ["openai/gpt-oss-120b"]],
    [["aim", "dry-run", "--model-id", "hf", ":", "//x"], []],
    [["aim", "rules", "show", "gpu-c"], ["gpu-count"]],
    [
      ["aim", "explain", "general/vllm-mi355x-fp16-tp1-l"],
      ["general/vllm-mi355x-fp16-tp1-latency"],
    ],
    [
      ["aim", "validate", "prof"],
      ["profile two.yaml", "profile.yaml"],
    ],
    [["aim", "dry-run", "--cache-path", "wi"], ["with space"]],
    [["aim", "dry-run", "--cache-path", "with space/"], ["with space/below"]],
    [["aim", "gpus", "--nonsense", ""], []],
  ])("%j completes to %j", (words, found) => {
    expect([...completeInBash(words)].sort()).toEqual(found);
  });

  it("works where unset variables and failing commands end the shell", () => {
    expect(completeInBash(["aim", "ru"], "set -u")).toEqual(["rules"]);
    expect(completeInBash(["aim", "gpus", "zzz"], "set -u")).toEqual([]);
  });

  it("is registered for aim, and says nothing when it is loaded", () => {
    const run = inShell("bash", ["--norc", "-c", "source <(aim completion bash); complete -p aim"]);
    expect(run).toMatchObject({ stdout: "complete -F _aim aim\n", stderr: "", status: 0 });
  });
});

describe("cli/completion: zsh", () => {
  it.skipIf(!isInstalled("zsh"))(
    "offers the words with their meaning, and files where files go",
    () => {
      // What the completion system would do with them is recorded instead.
      const script = `
      _describe() { print -rl -- "described" "\${(@P)4}" }
      compadd() { shift; print -rl -- "plain" "\${(@P)1}" }
      _files() { print -r -- "files $*" }
      compdef() { print -r -- "compdef $*" }
      source <(aim completion zsh)
      words=(aim rules te); CURRENT=3; _aim
      words=(aim rules test --format j); CURRENT=5; _aim
      words=(aim validate ''); CURRENT=3; _aim
      words=(aim dry-run --cache-path ''); CURRENT=4; _aim`;
      const run = inShell("zsh", ["-f", "-c", script]);
      expect(run.stderr).toBe("");
      expect(run.stdout.trimEnd().split("\n")).toEqual([
        "compdef _aim aim",
        "described",
        "test:run the tests that lie beside the rules",
        "plain",
        "json",
        "junit",
        "files ",
        "files -/",
      ]);
    },
  );
});

describe("cli/completion: fish", () => {
  const complete = (line: string) =>
    inShell("fish", [
      "--no-config",
      "-c",
      "aim completion fish | source; complete -C $argv[1]",
      line,
    ]);

  it.skipIf(!isInstalled("fish"))(
    "offers the words with their meaning, and files where files go",
    () => {
      expect(complete("aim rules te")).toMatchObject({
        stdout: "test\trun the tests that lie beside the rules\n",
        stderr: "",
      });
      expect(complete("aim rules test --format=j").stdout).toBe("--format=json\n--format=junit\n");
      expect(complete("aim validate profile.").stdout).toContain("profile.yaml");
      expect(complete("aim gpus --nonsense ").stdout).toBe("");
    },
  );
});

describe("cli/completion: scripts", () => {
  it.each(completionShells)(
    "%s: is text without an escape of the template left in it",
    async (shell) => {
      const run = await aim(["completion", shell]);
      expect(run).toMatchObject({ status: 0, stderr: "" });
      expect(run.stdout).toMatch(/^#(?:compdef aim aim-runtime\n#)? Completion of aim for /);
      expect(run.stdout).not.toContain("undefined");
    },
  );
});
