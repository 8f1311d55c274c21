import type { ModelCardSource } from "../../src/models/parse-model-card.ts";
import { parseProfile } from "../../src/profiles/parse-profile.ts";
import type { Profile } from "../../src/profiles/profile.ts";

/** A sound card of `org/model`, line 15 of which begins the deployments. */
export const soundCard = [
  "canonicalName: org/model",
  "title: The Model",
  "publisher: Org",
  "license: Apache-2.0",
  "source: https://example.org/org/model",
  "hfTokenRequired: false",
  "description: A model that is made up.",
  "tags: [text-generation, chat]",
  "variants:",
  "  - org/model",
  "  - org/model-FP8",
  "recommendedDeployments:",
  "  - gpuModel: MI300X",
  "    gpuCount: 1",
  "    precision: fp8",
  "    metric: latency",
  "    description: FP8 on one MI300X",
  "  - gpuModel: MI325X",
  "    gpuCount: 2",
  "    metric: throughput",
  "    description: FP16 on 2 x MI325X",
  "    profileId: vllm-mi325x-fp16-tp2-throughput",
  "figures:",
  ...figuresOf("org/model", 15_316),
  ...figuresOf("org/model-FP8", 8_660),
  "",
].join("\n");

function figuresOf(model: string, weightsMb: number): readonly string[] {
  return [
    `  - model: ${model}`,
    `    weights_mb: ${weightsMb}`,
    "    architecture: LlamaForCausalLM",
    "    quantization: null",
    "    dtype: bfloat16",
    "    attention_heads: 32",
    "    kv_heads: 8",
    "    layers: 32",
    "    hidden_size: 4096",
    "    head_dim: 128",
    "    context: 131072",
    "    gated: false",
    "    weights_source: sizes of the files",
    "    config_source: config.json",
  ];
}

/** A card's file, as the edge reads it. */
export function cardFile(text: string, relative = "org/model.yaml"): ModelCardSource {
  return { path: `models/${relative}`, relative, text };
}

/** The two profiles that the sound card recommends. */
export const profiles: readonly Profile[] = [
  profileOf("vllm-mi300x-fp8-tp1-latency", "org/model-FP8", "MI300X", "fp8", 1, "latency", false),
  profileOf(
    "vllm-mi325x-fp16-tp2-throughput",
    "org/model",
    "MI325X",
    "fp16",
    2,
    "throughput",
    true,
  ),
];

function profileOf(
  name: string,
  modelId: string,
  gpu: string,
  precision: string,
  count: number,
  metric: string,
  isManual: boolean,
): Profile {
  const text = [
    "aim_id: org/model",
    `model_id: ${modelId}`,
    "metadata:",
    `  {engine: vllm, gpu: ${gpu}, precision: ${precision}, gpu_count: ${count}, metric: ${metric},`,
    `  manual_selection_only: ${isManual}, type: unoptimized}`,
    "",
  ].join("\n");
  const relative = `org/model/${name}.yaml`;
  const { profile, problems } = parseProfile({ path: relative, relative, text });
  if (profile === undefined) throw new Error(JSON.stringify(problems));
  return profile;
}
