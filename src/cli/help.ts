import { exitCodeMeanings } from "./exit-code.ts";

/** Real examples for the help of each command. The tests run every one of them. */
export const examples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  aim: [
    ["AIM_ID=meta-llama/Llama-3.1-8B-Instruct aim", "choose a profile and become the engine"],
    [
      "aim explain --aim-id meta-llama/Llama-3.1-8B-Instruct --gpu-model MI300X --gpu-count 8",
      "why which profile would be chosen there",
    ],
  ],
  serve: [
    ["aim serve --model-id org/model --port 9000", "serve a model with a general profile"],
    [
      "aim serve --profile-id vllm-mi300x-fp16-tp1-latency",
      "serve with this profile, whatever the rules say",
    ],
  ],
  "dry-run": [
    ["aim dry-run --format argv", "the exact command line, as a JSON array"],
    ["aim dry-run --format script > start.sh", "a script that starts the engine in the same way"],
  ],
  "list-profiles": [
    ["aim list-profiles --state compatible", "what could run here, best first"],
    ["aim list-profiles --skip-compatibility-check --format json", "the whole store, unjudged"],
  ],
  explain: [
    ["aim explain", "the request, the hardware, the funnel, the winner, the others by reason"],
    [
      "aim explain vllm-mi300x-fp16-tp8-latency",
      "every rule for one profile, with wanted and found",
    ],
  ],
  validate: [
    ["aim validate", "check every profile, rule set and engine of this installation"],
    ["aim validate my-profile.yaml rules/custom", "check these only"],
  ],
  gpus: [
    ["aim gpus", "the GPUs of this machine, of this container, and those that the engine sees"],
    ["HIP_VISIBLE_DEVICES=0,1 aim gpus --format json", "which of them the engine sees then"],
  ],
  doctor: [
    ["aim doctor", "devices, driver, memory, cache, port, engine, profiles and rules"],
    ["aim doctor --model-id org/model --port 9000", "with the settings of a start"],
    ["aim doctor --format json", "the same for programs"],
  ],
};

/** The part of a command's help after its options. */
export function helpFooter(command: string): string {
  const rows = examples[command] ?? [];
  const lines = ["", "Examples:", ...rows.flatMap(([line, what]) => [`  # ${what}`, `  ${line}`])];
  if (command === "aim") {
    lines.push("", "Exit codes:");
    for (const [code, meaning] of exitCodeMeanings) {
      lines.push(`  ${String(code).padStart(3)}  ${meaning}`);
    }
    lines.push("", "Settings and rarely used flags: docs/settings.md. Rules: docs/rules.md.");
  }
  return lines.join("\n");
}
