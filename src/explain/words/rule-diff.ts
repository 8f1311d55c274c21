import type { Cause } from "../../rule-diff/causes.ts";
import type {
  AdviceChange,
  Because,
  Effect,
  Example,
  ExplainedDifference,
  NotVaried,
  Range,
  RuleDiff,
  Turn,
} from "../../rule-diff/rule-diff.ts";
import { andMore, countOf, listOf } from "./counts.ts";
import { inOrder } from "./standing.ts";
import { showValue } from "./value.ts";

/** `2608 of 269760 decisions change` */
export function changedText({ changed, decisions }: RuleDiff): string {
  const share = changed === 0 ? "" : ` (${percentOf(changed, decisions)})`;
  return `${changed} of ${countOf(decisions, "decision")} ${verb(changed)}${share}`;
}

function verb(count: number): string {
  return count === 1 ? "changes" : "change";
}

function percentOf(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  return percent < 0.1 ? "less than 0.1 %" : `${percent.toFixed(1)} %`;
}

/** Which rules the cause is, and how they bring the change about. */
export function causeText({ kind, rules }: Cause): string {
  const names = rules.map((rule) => `\`${rule}\``);
  if (names.length === 0) return "the order of derive rules";
  if (kind === "one") return `${names[0]} alone`;
  return kind === "each" ? `each of ${listOf(names)} alone` : `${listOf(names)} together`;
}

/** What becomes of the decisions, without their number. */
export function effectText({ kind, turns }: Effect): string {
  switch (kind) {
    case "none":
      return "nothing fits any more";
    case "new":
      return "a profile fits where none did";
    case "refused":
      return `the launch is refused${withTurns(turns)}`;
    case "allowed":
      return `the launch is not refused any more${withTurns(turns)}`;
    case "other":
      return turns.length === 0
        ? "another profile of the same kind"
        : `another profile: ${turnsText(turns)}`;
  }
}

function withTurns(turns: readonly Turn[]): string {
  return turns.length === 0 ? "" : `, of another profile: ${turnsText(turns)}`;
}

/** `origin model → general, more GPUs` */
export function turnsText(turns: readonly Turn[]): string {
  return turns
    .map(({ property, before, after }) =>
      before === null && after === null
        ? property
        : `${property} ${showValue(before)} → ${showValue(after)}`,
    )
    .join(", ");
}

/** What the first set decides in the example. */
export function beforeText({ kind, example }: Effect): string {
  const profile = example.before ?? "none";
  return kind === "allowed" ? `${profile}, refused` : profile;
}

/** What the second set decides in the example. */
export function afterText({ kind, example }: Effect): string {
  const profile = example.after ?? "none";
  return kind === "refused" ? `${profile}, refused` : profile;
}

/** The parts that the decisions differ in: those with some of the values, then those with all of them. */
export function rangeLines(ranges: readonly Range[], over: readonly Range[]): readonly string[] {
  const varied = ranges.filter(({ part }) => isVaried(over, part));
  const some = varied.filter(({ isAll }) => !isAll);
  const all = varied.filter(({ isAll }) => isAll).map(({ part }) => partWords[part]?.all ?? part);
  return [
    ...some.map(
      ({ part, values }) => `${partWords[part]?.some ?? part}: ${valuesText(part, values)}`,
    ),
    ...(all.length === 0 ? [] : [listOf(all)]),
  ];
}

/** How a part is called with some of its values, with all, and with the number of them. */
const partWords: Readonly<
  Record<string, { readonly some: string; readonly all: string; readonly count: string }>
> = {
  model: { some: "model", all: "every model", count: "models" },
  "named by": {
    some: "named by",
    all: "AIM_ID and AIM_MODEL_ID alike",
    count: "ways to name them",
  },
  "GPU model": { some: "GPU model", all: "every GPU model", count: "GPU models" },
  "GPU count": { some: "GPU count", all: "every GPU count", count: "GPU counts" },
  precision: { some: "precision", all: "every precision", count: "precisions" },
  metric: { some: "metric", all: "every metric", count: "metrics" },
  engine: { some: "engine", all: "every engine", count: "engines" },
  "general fallback": {
    some: "general profiles allowed",
    all: "general profiles allowed or not",
    count: "settings of the general fallback",
  },
  "idle GPUs": { some: "idle GPUs", all: "idle and busy GPUs", count: "loads of the GPUs" },
  "GPUs of one model": {
    some: "GPUs of one model",
    all: "GPUs of one model and of several",
    count: "mixtures of GPUs",
  },
};

/** A machine without a GPU says nothing of whether GPUs vary. */
function isVaried(over: readonly Range[], part: string): boolean {
  const values = over.find((range) => range.part === part)?.values ?? [];
  return values.filter((value) => value !== null).length > 1;
}

const valuesShown = 8;

function valuesText(part: string, values: Range["values"]): string {
  const shown = values.slice(0, valuesShown).map((value) => valueText(part, value));
  return `${shown.join(", ")}${andMore(values.length - valuesShown)}`;
}

function valueText(part: string, value: Range["values"][number]): string {
  if (value === null) return part === "GPU model" ? "none" : "not known";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** How many values each part has: `15 models, 36 GPU models, …`. */
export function overText(over: readonly Range[]): string {
  const counts = over
    .filter(({ part }) => isVaried(over, part))
    .map(({ part, values }) => `${values.length} ${partWords[part]?.count ?? part}`);
  return counts.length === 0 ? "one request on one machine" : listOf(counts);
}

/** The request and the machine of an example on one line. */
export function exampleText({ request, from }: Example): string {
  const { model, "named by": namedBy, "GPU model": gpu, "GPU count": count } = request;
  const machine = gpu === null ? "no GPU" : `${count} x ${gpu}`;
  const parts = [
    `${namedBy} ${model} on ${machine}`,
    `precision ${request["precision"]}`,
    String(request["metric"]),
    ...(request["engine"] === "vllm" ? [] : [`engine ${request["engine"]}`]),
    ...(request["general fallback"] === false ? ["no general profiles"] : []),
    ...(request["idle GPUs"] === false ? ["busy GPUs"] : []),
    ...(request["GPUs of one model"] === false ? ["GPUs of several models"] : []),
    ...(from === null ? [] : [`recorded at ${from}`]),
  ];
  return parts.join(", ");
}

/** Which set a reason is about: `before` or `now`. */
export function sideText({ side }: Because): string {
  return side === "before" ? "before" : "now";
}

/** Why a profile is not selected, on one line, without the side it is about. */
export function becauseText(because: Because): string {
  const { kind, profile, rule } = because;
  if (kind === "refused") return `\`${rule}\` refuses to launch ${profile}: ${because.reason}`;
  if (kind === "rejected") return `\`${rule}\` rejects ${profile}: ${because.reason}`;
  if (rule === "profile-id") return `${profile} has the larger id, and is equal in every rank key`;
  const why = because.first
    ? `it holds for ${because.better}, not for this one`
    : inOrder(because.betterValue, because.value);
  return `\`${rule}\` ranks ${profile} lower: ${why}`;
}

/** Whether a rule is changed, added or removed, and what decisions make of it. */
export function differenceText(difference: ExplainedDifference): string {
  const { before, after, decides } = difference;
  const what = before === null ? "added" : after === null ? "removed" : "changed";
  return `${what}; ${decides ? deedText(difference) : "it only says something"}`;
}

function deedText({ changed, alone }: ExplainedDifference): string {
  if (changed > 0) return `${countOf(changed, "decision")} ${verb(changed)} because of it`;
  if (alone === 0) return "no decision changes because of it";
  return `no decision changes because of it; alone it would change ${alone}, which the other differences decide`;
}

/** Kind of a rule that differs, of the second set where both have it. */
export function kindOf({ before, after }: ExplainedDifference): string {
  return (after ?? before)?.kind ?? "";
}

/** What is said otherwise of the same selection. */
export function adviceText({ rule, before, after, changed }: AdviceChange): string {
  const what =
    before === null
      ? `now says something (${after})`
      : after === null
        ? `says nothing any more (${before})`
        : `goes from ${before} to ${after}`;
  return `\`${rule}\` ${what} in ${countOf(changed, "decision")}`;
}

/** A fact that no compared decision varies. */
export function notVariedText({ fact, value, rules }: NotVaried): string {
  const names = listOf(rules.map((rule) => `\`${rule}\``));
  const looks = rules.length === 1 ? "looks" : "look";
  const shown = value === null ? "not known" : showValue(value);
  return `\`${fact}\`, which ${names} ${looks} at, is ${shown} in all of them`;
}
