import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { aim, machine, root } from "../support/aim.ts";
import { everyScreen } from "./screens.ts";

const folder = mkdtempSync(path.join(tmpdir(), "aim-schemas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const schemas = readdirSync(path.join(root, "schemas"));
const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  strictRequired: false,
  keywords: ["tsType", "x-expected", "x-hint"],
  schemas: schemas.map((name) =>
    JSON.parse(readFileSync(path.join(root, "schemas", name), "utf8")),
  ),
});

/** What is wrong with a JSON text by a schema. */
function complaints(name: string, text: string): readonly string[] {
  const validate = ajv.getSchema(`https://aim.dev/schemas/${name}.schema.json`);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  if (validate(JSON.parse(text)) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}

/** The schema of a screen's JSON, where that is not called like the screen. */
const schemaOf: Readonly<Record<string, string>> = {
  explain: "resolution",
  "explain-all": "resolution",
  "explain-nothing": "resolution",
  "explain-profile": "resolution",
};

const drawn = (await everyScreen()).filter(
  ({ screen, format }) => format === "json" && screen !== "replay",
);

const llama = ["--model-id", "meta-llama/Llama-3.1-8B-Instruct"];
const overlay = path.join(folder, "overlay.json");
writeFileSync(overlay, JSON.stringify({ rules: [{ id: "metric", enabled: false }] }));
const misspelt = path.join(folder, "misspelt.json");
writeFileSync(misspelt, JSON.stringify({ rules: [{ id: "general-chosen", levl: "warn" }] }));
const log = path.join(folder, "log.jsonl");

describe("schemas of what is printed", () => {
  it.each(drawn.map(({ screen, text }) => [screen, text] as const))("%s", (screen, text) => {
    const name = schemaOf[screen] ?? screen.replace(/^rules-show-.*/, "rules-show");
    expect(complaints(name, text)).toEqual([]);
  });

  it.each([
    ["list-profiles", ["list-profiles", ...llama]],
    ["list-profiles", ["list-profiles", "--skip-compatibility-check"]],
    ["gpus", ["gpus"]],
    ["model", ["model", "openai/gpt-oss-120b"]],
    ["model", ["model", "s3://bucket/model"]],
    ["detect-hardware", ["detect-hardware"]],
    ["detect-hardware", ["detect-hardware", "-v"]],
    ["amd-profile-list", ["list-profiles", ...llama]],
    ["doctor", ["doctor", ...llama]],
    ["validate", ["validate", "fixtures/lint/set", "--engine-version", "all"]],
    ["validate", ["validate", "profiles/general", "--engine-version", "all"]],
    ["rules-list", ["rules", "list"]],
    ["rules-show", ["rules", "show", "gpu-count"]],
    ["rules-check", ["rules", "check", "--overlay", misspelt]],
    ["rules-test", ["rules", "test", "default", "--coverage"]],
    ["rules-diff", ["rules", "diff", "default", "aim-0.9", ...llama, "--gpu-model", "MI300X"]],
    ["labels", ["labels", "deepseek-ai/DeepSeek-R1"]],
    ["dry-run", ["dry-run", ...llama]],
    ["resolution", ["explain", ...llama]],
    ["what-if", ["explain", ...llama, "--what-if", "precision=fp16"]],
    ["why-not", ["explain", ...llama, "--why-not", "vllm-mi300x-fp16-tp1-latency"]],
    ["replay", ["replay", log, "--rules", "aim-0.9"]],
  ] as const)("%s: %j", async (name, args) => {
    const environment = { ...machine("mi300x-8"), AIM_GPU_DETECTION: "sysfs" };
    if (name === "replay") {
      const recorded = { ...environment, AIM_DECISION_LOG: log };
      await aim(["dry-run", ...llama, "--gpu-count", "4"], recorded);
      writeFileSync(log, `${readFileSync(log, "utf8")}no record\n`);
    }
    const format = name === "amd-profile-list" ? "amd-json" : "json";
    const { stdout, stderr } = await aim([...args, "--format", format], environment);
    expect(stdout, stderr).not.toBe("");
    expect(complaints(name, stdout)).toEqual([]);
  });

  it("every schema of what is only written says who makes it, and has no validator that ships", () => {
    const validators = readFileSync(path.join(root, "src/generated/validators.d.ts"), "utf8");
    const made = schemas.filter((name) =>
      /"\$comment": "made by src\/\S+\.ts"/.test(
        readFileSync(path.join(root, "schemas", name), "utf8"),
      ),
    );
    expect(made).toHaveLength(15);
    for (const name of made) {
      expect(validators).not.toContain(`"./${name.replace(".schema.json", ".ts")}"`);
    }
  });
});
