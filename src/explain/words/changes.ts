import type { Resolution } from "../../generated/resolution.ts";
import type { Change, HardwareChange, SettingChange } from "../../generated/why-not.ts";
import { code, joined, quiet, spansOf, type Words } from "../blocks.ts";

/** Changes in a few words: the GPUs and what they are instead of, assignments of variables, rules that go. */
export function changesInWords(changes: readonly Change[], resolution: Resolution): Words {
  const { settings, gpus, rules } = sorted(changes);
  const parts: Words[] = [
    ...(gpus.length === 0 ? [] : [otherGpus(gpus, resolution)]),
    ...settings.map((change) => [
      code(`${change.variable}=${settingValue(change)}`),
      quiet(` (now ${change.before ?? "not set"})`),
    ]),
    ...(rules.length === 0 ? [] : [withoutRules(rules.map(({ rule }) => rule))]),
  ];
  return joined(parts, " and ");
}

function withoutRules(ids: readonly string[]): Words {
  return ["without ", ...spansOf(joined(ids.map(code), ", "))];
}

function otherGpus(gpus: readonly HardwareChange[], { gpu }: Resolution): Words {
  const of = (name: "model" | "count") => gpus.find((change) => change.name === name);
  const [model, count] = [of("model"), of("count")];
  const present = { model: gpu.model, count: gpu.visible_count || gpu.count };
  const before = gpusNamed(model?.before ?? present.model, count?.before ?? present.count);
  const after = gpusNamed(model?.value ?? present.model, count?.value ?? present.count);
  return [code(after), quiet(` instead of ${before}`)];
}

function gpusNamed(model: unknown, count: unknown): string {
  return count === 0 || model === null ? "no GPU" : `${count} x ${model}`;
}

/** As the variable takes it: `auto` leaves it to detection, nothing is as good as not set. */
function settingValue({ name, value }: SettingChange): string {
  if (value !== null) return String(value);
  return name === "gpu_count" || name === "gpu_model" ? "auto" : "";
}

/** The words after `aim explain` that show the decision with these changes; none where rules go. */
export function whatIfWords(changes: readonly Change[]): readonly string[] {
  const { settings, gpus, rules } = sorted(changes);
  if (rules.length > 0) return [];
  return [
    "--what-if",
    ...gpus.map(({ name, value }) => `gpu.${name}=${value}`),
    ...settings.map((change) => `${change.variable}=${settingValue(change)}`),
  ];
}

/** The overlay that removes rules, as lines of JSON; none where no rule goes. */
export function overlayFor(changes: readonly Change[]): readonly string[] {
  const { rules } = sorted(changes);
  return rules.map(({ rule }, index) => {
    const head = index === 0 ? '{"rules": [' : "           ";
    const tail = index === rules.length - 1 ? "]}" : ",";
    return `${head}{"id": ${JSON.stringify(rule)}, "enabled": false}${tail}`;
  });
}

function sorted(changes: readonly Change[]) {
  return {
    settings: changes.filter((change) => change.kind === "setting"),
    gpus: changes.filter((change) => change.kind === "hardware"),
    rules: changes.filter((change) => change.kind === "rule"),
  };
}
