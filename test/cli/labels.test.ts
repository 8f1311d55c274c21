import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aim, root } from "../support/aim.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the cards, profiles, engines and rules that ship. */
function copyOfHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), "aim-labels-"));
  folders.push(home);
  for (const folder of ["models", "profiles", "engines", "rules"]) {
    cpSync(path.join(root, folder), path.join(home, folder), { recursive: true });
  }
  return home;
}

const model = "meta-llama/Llama-3.1-8B-Instruct";

describe("cli/labels", () => {
  it("json: prints the labels of the model's image, alone on stdout", async () => {
    const run = await aim(["labels", model]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const labels = JSON.parse(run.stdout) as Record<string, string>;
    expect(labels).toMatchObject({
      "com.amd.aim.hfToken.required": "true",
      "com.amd.aim.model.canonicalName": model,
      "com.amd.aim.model.variants": `amd/Llama-3.1-8B-Instruct-FP8-KV, ${model}`,
      "org.opencontainers.image.licenses": "llama3.1, MIT",
    });
    const deployments = JSON.parse(labels["com.amd.aim.model.recommendedDeployments"] ?? "");
    expect(deployments[0]).toMatchObject({ gpuModel: "MI300X", precision: "fp8", gpuCount: 1 });
    expect(deployments.at(-1)).toMatchObject({ gpuModel: "MI355X", metric: "throughput" });
    const other = JSON.parse((await aim(["labels", "Qwen/Qwen3-32B"])).stdout);
    const named = JSON.parse(other["com.amd.aim.model.recommendedDeployments"]);
    expect(named.at(-1)).toMatchObject({ profileId: "vllm-mi325x-fp8-tp1-throughput" });
  });

  it("docker and env: the same labels, which xargs and a label file take as they are", async () => {
    const labels = JSON.parse((await aim(["labels", model])).stdout) as Record<string, string>;
    const entries = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    const env = await aim(["labels", model, "--format", "env"]);
    expect(env.stdout).toBe(`${entries.join("\n")}\n`);
    const docker = await aim(["labels", model, "--format", "docker"]);
    const print = "console.log(JSON.stringify(process.argv.slice(1)))";
    const command = ["-x", process.execPath, "-e", print, "--"];
    const read = spawnSync("xargs", command, { input: docker.stdout, encoding: "utf8" });
    expect(JSON.parse(read.stdout)).toEqual(entries.flatMap((entry) => ["--label", entry]));
  });

  it("names the nearest model when there is no card, and exits 2", async () => {
    const run = await aim(["labels", "Llama-3.1-8B-Instrct"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toBe(
      `error[unknown-model]: no model card is for \`Llama-3.1-8B-Instrct\`\n\nhint: did you mean \`${model}\`?\n`,
    );
    const usage = await aim(["labels"]);
    expect(usage.status).toBe(2);
    expect(usage.stderr).toContain("missing required argument");
  });

  it("prints no labels of a card that contradicts the profiles; validate says the same", async () => {
    const home = copyOfHome();
    const card = path.join(home, `models/${model}.yaml`);
    writeFileSync(card, readFileSync(card, "utf8").replace("gpuCount: 1", "gpuCount: 8"));
    const run = await aim(["labels", model], { AIM_HOME: home });
    expect(run).toMatchObject({ status: 3, stdout: "" });
    const message =
      /error\[deployment-without-profile\]: .*Llama-3\.1-8B-Instruct\.yaml:\d+:5: no profile of this model is for 8 x MI300X, fp8, latency/;
    expect(run.stderr).toMatch(message);
    const checked = await aim(["validate"], { AIM_HOME: home });
    expect(checked.status).toBe(3);
    expect(checked.stdout).toMatch(message);
    const alone = await aim(["validate", card], { AIM_HOME: home });
    expect(alone.stdout).toMatch(message);
    expect(alone.stdout).toContain("1 file checked: 1 error, 0 warnings");
  });

  it("validate: a home without cards is none the worse", async () => {
    const home = copyOfHome();
    rmSync(path.join(home, "models"), { recursive: true });
    const run = await aim(["validate"], { AIM_HOME: home });
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });
});
