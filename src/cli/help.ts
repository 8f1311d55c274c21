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
    [
      "aim explain --why-not vllm-mi300x-fp16-tp1-latency",
      "the smallest change that would make it win",
    ],
    ["aim explain --what-if precision=fp16 gpu.count=4", "what would be chosen then"],
    [
      "aim explain --format html > decision.html",
      "the whole decision as a page to search and print",
    ],
    ["aim explain --from decisions.jsonl --line 3", "what was decided elsewhere, or last Tuesday"],
  ],
  replay: [
    ["aim replay decisions.jsonl", "would the present rules decide the same? exit 1 if not"],
    [
      "aim replay decisions.jsonl --rules aim-0.9 --profiles ./profiles --format json",
      "under other rules and among other profiles, each record for programs",
    ],
  ],
  validate: [
    ["aim validate", "check every profile, rule set and engine of this installation"],
    ["aim validate my-profile.yaml rules/custom", "check these only"],
    ["aim validate profiles --engine-version all", "which profile works with which version"],
    ["aim validate --strict --format github", "annotations for GitHub Actions; warnings fail"],
  ],
  labels: [
    ["aim labels meta-llama/Llama-3.1-8B-Instruct", "OCI and com.amd.aim labels, as JSON"],
    [
      "aim labels meta-llama/Llama-3.1-8B-Instruct --format docker",
      "as options of docker build, for xargs to hand on",
    ],
  ],
  rules: [
    ["aim rules list", "what is filtered and how it is ranked, in order"],
    ["aim rules check", "what is wrong with the rules, before they decide anything"],
  ],
  "rules list": [
    ["aim rules list", "the rules in force, and what the overlay does to them"],
    ["aim rules list aim-0.9 --format json", "those of another set, for programs"],
  ],
  "rules show": [
    ["aim rules show gpu-count", "what it does, where it is, and why"],
    [
      "aim rules show gpu-count --model-id org/model",
      "and which profiles it rejects for this model on this machine",
    ],
  ],
  "rules check": [
    ["aim rules check", "the rules that decide here, with the overlay"],
    ["aim rules check --overlay docs/overlays --strict", "an overlay before it is mounted"],
    ["aim rules check aim-0.9 --format github", "another set, as annotations of a pull request"],
  ],
  "rules test": [
    ["aim rules test", "the tests of the rules that decide here, with the overlay"],
    [
      "aim rules test default aim-0.9 --coverage-threshold",
      "of both shipped sets; exit 1 unless they see every outcome of every rule",
    ],
    ["aim rules test --overlay docs/overlays --format junit", "of an overlay before it is mounted"],
  ],
  "rules diff": [
    ["aim rules diff --overlay docs/overlays", "what an overlay would change, and which rule does"],
    [
      "aim rules diff HEAD~1:rules/default default --fail-on-change",
      "what the last commit changed",
    ],
    [
      "aim rules diff default aim-0.9 --aim-id openai/gpt-oss-120b --format markdown",
      "for one model only, as text for a review",
    ],
  ],
  completion: [
    ["aim completion bash > /etc/bash_completion.d/aim", "for every bash of this machine"],
    ['aim completion zsh > "${fpath[1]}/_aim"', "for zsh"],
    ["aim completion fish > ~/.config/fish/completions/aim.fish", "for fish"],
  ],
  "rules docs": [["aim rules docs > rules.md", "what is decided and why, for people"]],
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
