import { type Variable, variables } from "../config/variables.ts";
import { canonicalGpuModels, UNKNOWN_MODEL } from "../facts/device-ids.ts";
import { describeFactPath, type FactPath, knownFactPaths } from "../facts/fact-paths.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";

/** One thing that is supposed to be otherwise. */
export type Supposition =
  | {
      readonly kind: "setting";
      readonly variable: Variable;
      /** As written; empty for a setting that is not given. */
      readonly text: string;
    }
  | { readonly kind: "fact"; readonly path: string; readonly value: unknown };

/**
 * Reads `NAME=VALUE` words. A name is a variable (`AIM_PRECISION`), its flag with or without dashes
 * (`precision`), or a fact of the GPUs, the model or the engine (`gpu.count`, `model.weights_mb`, `engine.version`). The values of
 * settings are checked where settings are read; those of facts are checked here.
 */
export function parseWhatIf(words: readonly string[]): {
  readonly suppositions: readonly Supposition[];
  readonly problems: readonly Problem[];
} {
  const suppositions: Supposition[] = [];
  const problems: Problem[] = [];
  for (const word of words) {
    const read = parseWord(word);
    if ("code" in read) problems.push(read);
    else if (suppositions.some((other) => nameOf(other) === nameOf(read))) {
      problems.push(
        problem("what-if-twice", `--what-if names \`${nameOf(read)}\` twice`, "keep one"),
      );
    } else suppositions.push(read);
  }
  return { suppositions, problems };
}

/** The variable or fact path that is supposed to be otherwise. */
export function nameOf(supposition: Supposition): string {
  return supposition.kind === "setting" ? supposition.variable.variable : supposition.path;
}

/** The facts that can be supposed. */
const supposable: readonly string[] = knownFactPaths().filter(
  (path) => /^(?:gpu|model)[.]/.test(path) || path === "engine.version",
);

function parseWord(word: string): Supposition | Problem {
  const equals = word.indexOf("=");
  if (equals < 1) {
    const hint = "write NAME=VALUE, such as `--what-if precision=fp16 gpu.count=4`";
    return problem("what-if-invalid", `--what-if \`${word}\` has no value`, hint);
  }
  const key = word.slice(0, equals).trim();
  const text = word.slice(equals + 1).trim();
  const variable = settingNamed(key);
  if (variable !== undefined) return { kind: "setting", variable, text };
  if (!supposable.includes(key)) return unknownKey(key);
  const value = parseFact(key, text);
  return typeof value === "object" && value !== null && "code" in value
    ? (value as Problem)
    : { kind: "fact", path: key, value };
}

/** A setting by its variable, an old name of it, its flag or its fact, however it is spelled. */
function settingNamed(key: string): Variable | undefined {
  const wanted = plain(key.replace(/^request\./, ""));
  return variables.find(({ variable, flag, ...entry }: Variable) =>
    [variable, flag, ...(entry.oldNames ?? [])].some((name) => plain(name) === wanted),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^--/, "").replaceAll("_", "-");
}

function unknownKey(key: string): Problem {
  const flags = variables.map(({ flag }) => plain(flag));
  const names = variables.map(({ variable }) => variable);
  const fallback =
    "a name is a variable such as AIM_PRECISION, its flag such as precision, or a fact such as gpu.count";
  return problem(
    "what-if-unknown",
    `--what-if knows no \`${key}\``,
    didYouMean(key, [...flags, ...names, ...supposable]) ?? fallback,
  );
}

/** The value of a fact by what the facts schema says of it, or what is wrong with it. */
function parseFact(path: string, text: string): unknown {
  const described = describeFactPath(path);
  if (described === undefined) throw new Error(`no fact ${path}`);
  if (path === "gpu.model") return parseModel(text);
  if (path === "gpu.count") return parseCount(text);
  const value = allowedValue(text, described);
  if (value !== undefined) return value;
  return badFact(path, text, typesInWords(described), didYouMean(text, wordsOf(described)));
}

/** As AIM_GPU_MODEL is read, and `UNKNOWN`, as detection may say. */
function parseModel(text: string): unknown {
  const models = [...canonicalGpuModels, UNKNOWN_MODEL];
  const found = models.find((model) => model.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const hint = /^(none|null|)$/i.test(text) ? "no GPU is `gpu.count=0`" : didYouMean(text, models);
  return badFact("gpu.model", text, "a GPU model", hint);
}

const mostGpus = 1024;

function parseCount(text: string): unknown {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= mostGpus) return count;
  return badFact("gpu.count", text, `an integer from 0 to ${mostGpus}`);
}

function allowedValue(text: string, { types, values }: FactPath): unknown {
  const value = looseValue(text, types);
  if (value === undefined) return undefined;
  return values === undefined || values.includes(value) ? value : undefined;
}

function looseValue(text: string, types: readonly string[]): unknown {
  if (types.includes("null") && /^(none|null)$/i.test(text)) return null;
  if (types.includes("boolean")) return /^(true|false)$/i.test(text) ? /^t/i.test(text) : undefined;
  if (types.includes("integer")) return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (types.includes("array")) return parseList(text);
  return types.includes("string") && text !== "" ? text : undefined;
}

/** `1,2` or a JSON list; numbers where all are. */
function parseList(text: string): readonly unknown[] | undefined {
  const parts = text
    .replace(/^\[(.*)\]$/s, "$1")
    .split(",")
    .map((part) => part.trim().replace(/^"(.*)"$/, "$1"))
    .filter((part) => part !== "");
  return parts.every((part) => /^\d{1,15}$/.test(part)) ? parts.map(Number) : parts;
}

function typesInWords({ types, values }: FactPath): string {
  if (values !== undefined) return values.map((value) => String(value ?? "none")).join(", ");
  const words: Readonly<Record<string, string>> = {
    integer: "an integer",
    boolean: "true or false",
    array: "a list such as 0,1",
    null: "none",
    string: "a text",
  };
  return types.map((type) => words[type] ?? type).join(" or ");
}

function wordsOf({ types, values }: FactPath): readonly string[] {
  const words = (values ?? []).filter((value) => typeof value === "string");
  return types.includes("boolean") ? ["true", "false"] : words;
}

function badFact(path: string, text: string, must: string, hint?: string): Problem {
  const found = text === "" ? "empty" : `\`${text}\``;
  return problem("what-if-invalid", `\`${path}\` is ${found}; it must be ${must}`, hint);
}

function problem(code: string, message: string, hint: string | undefined): Problem {
  return { code, level: "error", message, ...(hint === undefined ? {} : { hint }) };
}
