import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, machine, root } from "../support/aim.ts";

const folder = mkdtempSync(path.join(tmpdir(), "aim-adapters-"));
const source = path.join(folder, "adapters");
const model = "meta-llama/Llama-3.1-8B-Instruct";
const id = "vllm-mi300x-fp16-tp1-latency";

/** A store in which one profile of the model has the feature. */
function store(feature: string): string {
  const name = path.join(folder, feature);
  cpSync(path.join(root, "profiles", model), path.join(name, model), { recursive: true });
  const file = path.join(name, model, `${id}.yaml`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^metadata:$/m, `metadata:\n  features: [${feature}]`));
  return name;
}

beforeAll(() => {
  for (const [name, config] of [
    ["finance", '{"r": 16}'],
    ["law", "{}"],
    ["broken", "{"],
  ] as const) {
    mkdirSync(path.join(source, name), { recursive: true });
    writeFileSync(path.join(source, name, "adapter_config.json"), config);
    writeFileSync(path.join(source, name, "adapter_model.safetensors"), "weights");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dryRun(format: string, environment: Readonly<Record<string, string>>) {
  const common = { AIM_ID: model, AIM_PROFILE_ID: id, AIM_ADAPTER_SOURCE: source };
  return aim(["dry-run", "--format", format], {
    ...machine("mi300x-1"),
    ...common,
    ...environment,
  });
}

const modules = [`finance=${source}/finance`, `law=${source}/law`];

describe("cli: adapters", () => {
  it("dry-run: passes those that are there, names them, and warns of the one that is skipped", async () => {
    const environment = { AIM_PROFILES_PATH: store("adapters"), AIM_LOG_LEVEL: "INFO" };
    const argv = JSON.parse((await dryRun("argv", environment)).stdout) as string[];
    const at = argv.indexOf("--enable-lora");
    expect(argv.slice(at, at + 10)).toEqual([
      ...["--enable-lora", "--max-loras", "8", "--max-cpu-loras", "16", "--max-lora-rank", "32"],
      ...["--lora-modules", ...modules],
    ]);
    const script = await dryRun("script", environment);
    expect(script.stdout).toContain("\n# 2 adapters: `finance` (rank 16), `law`\n");
    expect(script.stdout).toContain(`\n  --lora-modules ${modules.join(" ")} \\\n`);
    expect(script.stderr).toContain(
      "the adapter `broken` is skipped: its configuration is not JSON",
    );
    const [element] = JSON.parse((await dryRun("json", environment)).stdout) as [
      { launch: { adapters: unknown } },
    ];
    expect(element.launch.adapters).toEqual([
      { name: "finance", path: `${source}/finance`, rank: 16 },
      { name: "law", path: `${source}/law`, rank: null },
    ]);
  });

  it("dry-run: refuses dynamic mode with `adapters`, and takes it with `adapters-scale-only`", async () => {
    const dynamic = { AIM_ADAPTER_MODE: "dynamic" };
    const refused = await dryRun("argv", { ...dynamic, AIM_PROFILES_PATH: store("adapters") });
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("error[adapters-dynamic]: AIM_ADAPTER_MODE `dynamic` needs");
    const profiles = { AIM_PROFILES_PATH: store("adapters-scale-only") };
    const served = await dryRun("argv", { ...dynamic, ...profiles });
    expect(served.status).toBe(0);
    expect(JSON.parse(served.stdout)).toEqual(expect.arrayContaining(modules));
  });

  it("dry-run: warns once where the profile is for no adapters", async () => {
    const { status, stdout, stderr } = await dryRun("argv", { AIM_LOG_LEVEL: "WARNING" });
    expect(status).toBe(0);
    expect(stdout).not.toContain("lora");
    expect(stderr.match(/adapters-without-effect/g)).toHaveLength(1);
  });

  it("explain: shows rules the adapters where a profile is for some, and decides by them", async () => {
    const rules = path.join(folder, "rules");
    cpSync(path.join(root, "rules/default"), rules, { recursive: true });
    const rule = {
      id: "adapters-there",
      kind: "advise",
      level: "warn",
      when: { all: [{ fact: "adapters", path: "$.count", operator: "equal", value: 2 }] },
      message: "serves {adapters.count} adapters",
      why: "Clients ask for them by name.",
    };
    writeFileSync(path.join(rules, "90-adapters.json"), JSON.stringify({ rules: [rule] }));
    const explained = async (environment: Readonly<Record<string, string>>) => {
      const common = { AIM_ID: model, AIM_ADAPTER_SOURCE: source, AIM_RULES_PATH: rules };
      const run = await aim(["explain", "--format", "json"], {
        ...machine("mi300x-1"),
        ...common,
        ...environment,
      });
      const { adapters, advice } = JSON.parse(run.stdout) as {
        adapters?: unknown;
        advice: readonly { readonly message: string }[];
      };
      return { adapters, messages: advice.map(({ message }) => message) };
    };
    const seen = await explained({ AIM_PROFILES_PATH: store("adapters") });
    expect(seen.adapters).toEqual({ count: 2, names: ["finance", "law"], ranks: [16, null] });
    expect(seen.messages).toContain("serves 2 adapters");
    const unseen = await explained({});
    expect(unseen.adapters).toBeUndefined();
    expect(unseen.messages).not.toContain("serves 2 adapters");
  });

  it("explain says which of them the engine would be started with", async () => {
    const explain = (directory: string) =>
      aim(["explain"], {
        ...machine("mi300x-1"),
        AIM_ID: model,
        AIM_PROFILE_ID: id,
        AIM_ADAPTER_SOURCE: directory,
        AIM_PROFILES_PATH: store("adapters"),
      });
    expect((await explain(source)).stdout).toContain(
      "  with the LoRA adapters finance (rank 16), law\n",
    );
    expect((await explain(path.join(folder, "none"))).stdout).toContain(
      "  for LoRA adapters, of which there are none\n",
    );
  });
});
