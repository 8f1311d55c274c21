import type { FlagFacts } from "../flag-details.ts";

/** What decides how an option reads its text. */
export type Conversion = Pick<FlagFacts, "type" | "of" | "choices" | "default"> & {
  /** True: JSON options of this version also take `key=1,key=2`. */
  readonly takesPairs: boolean;
  /** Texts for no value, where the default is none. */
  readonly nothing: readonly string[];
};

/** Why a text is not what the option takes. */
export type Misfit =
  | { readonly is: "type"; readonly wanted: string }
  | { readonly is: "choice"; readonly choices: readonly string[] };

/**
 * Why the engine's parser refuses a text as the value of an option; null when it takes it. Types are
 * Python's: `int(" 1_000 ")` is 1000, `json.loads` takes `NaN`.
 *
 * vLLM takes `None` and the empty text for nothing where the default is nothing. Where such an option
 * has choices, it lists `None` among them but compares it after it has become nothing: it is refused.
 */
export function misfitOf(text: string, conversion: Conversion): Misfit | null {
  const { choices } = conversion;
  if (choices === undefined || choices === null) {
    return standsForNothing(text, conversion) ? null : typeMisfit(text, conversion);
  }
  if (conversion.nothing.includes(text) && choices.includes(null)) return null;
  const misfit = typeMisfit(text, conversion);
  if (misfit !== null) return misfit;
  const shown = choices.filter((choice) => choice !== null && choice !== "None").map(String);
  const isChoice = shown.some(
    (choice) => choice === text || isSameNumber(choice, text, conversion),
  );
  return isChoice ? null : { is: "choice", choices: shown };
}

/** True where a text is taken for no value. */
export function standsForNothing(
  text: string,
  { default: standard, type, nothing }: Pick<Conversion, "default" | "type" | "nothing">,
): boolean {
  const hasDefault = standard !== undefined && standard !== null;
  return nothing.includes(text) && !hasDefault && type !== "prompt-adapter";
}

function isSameNumber(choice: string, text: string, { type }: Conversion): boolean {
  return type === "integer" && Number(choice) === Number(text.replaceAll("_", ""));
}

function typeMisfit(text: string, conversion: Conversion): Misfit | null {
  switch (conversion.type) {
    case "integer":
      return isInteger(text) ? null : wanted("an integer, such as `8192`");
    case "human-integer":
    case "human-integer-or-auto":
      return humanMisfit(text, conversion.type === "human-integer-or-auto");
    case "number":
      return isNumber(text) ? null : wanted("a number, such as `0.9`");
    case "json":
    case "json-list":
      return jsonMisfit(text, conversion);
    case "string-or-json":
      return looksLikeObject(text.trim()) && readJson(text) === undefined
        ? wanted("text, or valid JSON where it begins with `{` and ends with `}`")
        : null;
    case "lora-module":
      return isLoraModule(text) ? null : wanted('`name=path`, or `{"name": …, "path": …}`');
    case "prompt-adapter":
      return text.split("=").length === 2 ? null : wanted("`name=path`");
    default:
      return null;
  }
}

function looksLikeObject(text: string): boolean {
  return text.startsWith("{") && text.endsWith("}");
}

function wanted(what: string): Misfit {
  return { is: "type", wanted: what };
}

/** Python's int(): blanks around it, a sign, `_` between digits; not more than 4300 digits. */
function isInteger(text: string): boolean {
  return text.length <= 4300 && /^\s*[+-]?\d+(?:_\d+)*\s*$/.test(text);
}

/** Python's float(). */
function isNumber(text: string): boolean {
  const digits = "\\d+(?:_\\d+)*";
  const number = `(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:e[+-]?${digits})?`;
  return new RegExp(`^\\s*[+-]?(?:${number}|inf|infinity|nan)\\s*$`, "i").test(text);
}

function humanMisfit(text: string, takesAuto: boolean): Misfit | null {
  const bare = text.trim();
  if (takesAuto && (bare === "-1" || bare.toLowerCase() === "auto")) return null;
  const [, number, suffix] = /^(\d+(?:\.\d+)?)([kKmMgGtT])$/.exec(bare) ?? [];
  if (number === undefined || suffix === undefined) {
    const auto = takesAuto ? " or `auto`" : "";
    return isInteger(bare) ? null : wanted(`an integer, such as \`8192\` or \`8k\`${auto}`);
  }
  const isBinary = suffix === suffix.toUpperCase();
  return isBinary && number.includes(".")
    ? wanted(`an integer: \`${suffix}\` takes no fraction, \`${suffix.toLowerCase()}\` does`)
    : null;
}

/**
 * An option that fills a class takes an object; or an integer, which vLLM's compilation level was.
 * Where pairs are taken, everything but an object is read as pairs, if the option is not a list.
 */
function jsonMisfit(
  text: string,
  { of, takesPairs, default: standard }: Conversion,
): Misfit | null {
  const value = readJson(text);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject) return null;
  if (of !== undefined && of !== null) {
    return /^\s*-?\d+\s*$/.test(text) ? null : wanted("a JSON object");
  }
  if (!takesPairs || Array.isArray(standard)) return value === undefined ? wanted("JSON") : null;
  const isPairs = text.split(",").every((pair) => /^[^=]*=\s*[+-]?\d+(?:_\d+)*\s*$/.test(pair));
  return isPairs ? null : wanted('a JSON object, such as `{"image": 4}`');
}

function isLoraModule(text: string): boolean {
  if (text === "" || text === "None") return true;
  if (text.includes("=") && !text.includes(",")) return text.split("=").length === 2;
  const value = readJson(text);
  return (
    typeof value === "object" && value !== null && Object.hasOwn(value, "name") && "path" in value
  );
}

/** The value, as far as its shape matters; undefined for text that Python's json.loads refuses. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Python also reads NaN and the infinities. A text that holds their names changes, harmlessly.
    const plain = text.replaceAll(/-?\b(?:NaN|Infinity)\b/g, "0");
    if (plain === text) return undefined;
    try {
      return JSON.parse(plain);
    } catch {
      return undefined;
    }
  }
}
