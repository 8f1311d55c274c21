import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatsOf, labelReporters } from "../../src/explain/reporters.ts";
import { imageLabels } from "../../src/models/labels.ts";
import { parseModelCard } from "../../src/models/parse-model-card.ts";
import { cardFile, soundCard } from "./card-source.ts";

function cardOf(text: string) {
  const { card, problems } = parseModelCard(cardFile(text));
  if (card === undefined) throw new Error(JSON.stringify(problems));
  return card;
}

/** How aim-engine 0.2.0 reads the deployments: every single quote is a double one to it. */
function asOperatorReads(label: string | undefined): unknown {
  const text = (label ?? "").trim().replaceAll("'", '"');
  return JSON.parse(text.startsWith("[") ? text : `[${text}]`);
}

describe("models/labels", () => {
  it("imageLabels: every fact of the card under the key that the operator reads, in order of keys", () => {
    const labels = imageLabels(cardOf(soundCard));
    expect([...labels.keys()]).toEqual([...labels.keys()].sort());
    expect(Object.fromEntries(labels)).toEqual({
      "com.amd.aim.description.full": "A model that is made up.",
      "com.amd.aim.hfToken.required": "false",
      "com.amd.aim.model.canonicalName": "org/model",
      "com.amd.aim.model.publisher": "Org",
      "com.amd.aim.model.recommendedDeployments": JSON.stringify([
        {
          gpuModel: "MI300X",
          gpuCount: 1,
          precision: "fp8",
          metric: "latency",
          description: "FP8 on one MI300X",
        },
        {
          gpuModel: "MI325X",
          gpuCount: 2,
          metric: "throughput",
          description: "FP16 on 2 x MI325X",
          profileId: "vllm-mi325x-fp16-tp2-throughput",
        },
      ]),
      "com.amd.aim.model.source": "https://example.org/org/model",
      "com.amd.aim.model.tags": "text-generation, chat",
      "com.amd.aim.model.variants": "org/model, org/model-FP8",
      "com.amd.aim.title": "The Model",
      "org.opencontainers.image.description": "A model that is made up.",
      "org.opencontainers.image.licenses": "Apache-2.0, MIT",
      "org.opencontainers.image.title": "The Model",
    });
  });

  it("imageLabels: says one licence once, and release notes where there are any", () => {
    const text = soundCard.replace(
      "license: Apache-2.0",
      "license: MIT\nreleaseNotes: The first one.",
    );
    const labels = imageLabels(cardOf(text));
    expect(labels.get("org.opencontainers.image.licenses")).toBe("MIT");
    expect(labels.get("com.amd.aim.release.notes")).toBe("The first one.");
  });

  it("imageLabels: the operator reads a single quote in a deployment as it was written", () => {
    const text = soundCard.replace("FP8 on one MI300X", `"AMD's \\"best\\" {GPU}"`);
    const label = imageLabels(cardOf(text)).get("com.amd.aim.model.recommendedDeployments");
    expect(label).not.toContain("'");
    expect(asOperatorReads(label)).toMatchObject([{ description: `AMD's "best" {GPU}` }, {}]);
  });
});

describe("explain/labels", () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && text.trim() === text);
  const values = fc.sample(line, { numRuns: 300, seed: 4 });
  const labels = new Map(values.map((value, index) => [`com.amd.aim.x${index}`, value]));
  labels.set("com.amd.aim.quotes", `it's "$HOME" \`x\` \\ * [a-z] {"a":'b'} --label x=y`);
  const wanted = [...labels].flatMap(([key, value]) => ["--label", `${key}=${value}`]);
  const print = "console.log(JSON.stringify(process.argv.slice(1)))";
  const run = (command: string, input: string) => {
    const { stdout, stderr, status } = spawnSync("sh", ["-c", command, "sh", process.execPath], {
      input,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return JSON.parse(stdout) as string[];
  };

  it("docker: a shell reads each label back as it was", () => {
    const text = labelReporters.docker(labels).replaceAll("\n", " ");
    expect(run(`"$1" -e '${print}' -- ${text}`, "")).toEqual(wanted);
  });

  it("docker: xargs reads each label back as it was, in one command", () => {
    expect(run(`xargs -x "$1" -e '${print}' --`, labelReporters.docker(labels))).toEqual(wanted);
  });

  it("env: a line for each label, key and value as they are", () => {
    const lines = labelReporters.env(labels).split("\n");
    expect(lines.pop()).toBe("");
    expect(
      new Map(lines.map((text) => [text.split("=", 1)[0], text.slice(text.indexOf("=") + 1)])),
    ).toEqual(labels);
  });

  it("json: the labels, and every format ends with a newline", () => {
    expect(JSON.parse(labelReporters.json(labels))).toEqual(Object.fromEntries(labels));
    for (const format of formatsOf(labelReporters))
      expect(labelReporters[format](labels)).toMatch(/\n$/);
  });
});
