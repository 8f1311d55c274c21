import type { DryRunJson } from "../generated/dry-run.ts";
import type { ResolvedModel } from "../models/locate-model.ts";
import { exactJson } from "../shared/exact-json.ts";
import { ExactMapping, ExactNumber, type ExactValue } from "../shared/exact-value.ts";
import { isMapping } from "./launch-argument.ts";
import type { LaunchPlan } from "./plan.ts";

/** The command as a JSON array of strings on one line. Ends with a newline. */
export function toArgvJson(plan: Pick<LaunchPlan, "argv">): string {
  return `${JSON.stringify(plan.argv)}\n`;
}

/** One profile of the array that the Kubernetes operator reads. */
export interface OperatorEntry {
  readonly filename: string;
  readonly path: string;
  /** The profile's document with numbers as written (`SourceDocument.exact`). */
  readonly profile: ExactValue;
  readonly plan: LaunchPlan;
  /** All weights of the model in MiB; null when that is not known. */
  readonly weightsMb: number | null;
  /** `toScript(plan)`. */
  readonly script: string;
}

/**
 * The array of profiles that AMD's Kubernetes operator reads from the container's log, as JSON text.
 * It takes the last `]` for the end of the array: nothing that contains one may follow. Beside what
 * it knows (`filename`, `profile`, `models`) each element has the `path`, the `launch` and the
 * `script`. A model without a source that the operator can fetch from is left out of `models`. The
 * operator refuses the type `general`: a general profile is `unoptimized` to it.
 * Ends with a newline.
 */
export function toOperatorArray(entries: readonly OperatorEntry[]): string {
  const elements = entries.map(({ filename, path, profile, plan, weightsMb, script }) => ({
    filename,
    path,
    profile: operatorProfile(profile),
    models: modelsOf(plan.model, weightsMb),
    launch: {
      argv: plan.argv,
      env: plan.env,
      ...(plan.adapters.length === 0 ? {} : { adapters: plan.adapters }),
    },
    script,
  })) satisfies DryRunJson;
  return `${exactJson(elements, 2)}\n`;
}

function operatorProfile(profile: ExactValue): ExactValue {
  const metadata = isMapping(profile) ? profile.get("metadata") : undefined;
  if (!isMapping(profile) || !isMapping(metadata)) return profile;
  const read = new ExactMapping(
    [...metadata].map(([key, value]) => [key, operatorValue(key, value)]),
  );
  return new ExactMapping(profile).set("metadata", read);
}

/** Words and whole numbers as the operator compares and decodes them, however the file writes them. */
function operatorValue(key: string, value: ExactValue): ExactValue {
  if (key === "gpu_count" || key === "accelerator_count") return wholeNumber(value);
  if (key !== "type" || typeof value !== "string") return value;
  const type = value.toLowerCase();
  return type === "general" ? "unoptimized" : type;
}

function wholeNumber(value: ExactValue): ExactValue {
  const number =
    value === true
      ? 1
      : value instanceof ExactNumber
        ? value.value
        : typeof value === "string"
          ? Number(value)
          : Number.NaN;
  return Number.isSafeInteger(number) ? new ExactNumber(String(number), number) : value;
}

/** What the operator makes a volume for: sizes are in GB of 10^9 bytes, with two decimals. */
function modelsOf({ name, sourceUri }: ResolvedModel, weightsMb: number | null) {
  if (sourceUri === null) return [];
  const size = weightsMb === null ? {} : { size_gb: gigabytes(weightsMb) };
  return [{ name: operatorName(name, sourceUri), source: sourceUri, ...size }];
}

function gigabytes(mb: number): number {
  return Math.round((mb * 1024 ** 2) / 1e7) / 100;
}

/**
 * The operator wants `org/model` of letters, digits, `_`, `-` and, in the model, `.`; an `s3://`
 * model without an organisation gets the folder or bucket that it lies in for one.
 */
function operatorName(name: string, sourceUri: string): string {
  const segments = sourceUri
    .replace(/^[a-z0-9]+:\/\//, "")
    .split("/")
    .filter(Boolean);
  const [organisation = "", model = name] = name.includes("/")
    ? name.split("/")
    : [segments.at(-2) ?? "models", name];
  const clean = (text: string, others: RegExp) => text.replaceAll(others, "-");
  return `${clean(organisation, /[^a-zA-Z0-9_-]/g)}/${clean(model, /[^a-zA-Z0-9._-]/g)}`;
}
