import { spawnSync } from "node:child_process";
import { type ExactMapping, ExactNumber, type ExactValue } from "../../src/shared/document.ts";

/** A value with its type, the same for ours and for Python's. */
export type Typed = readonly [type: string, value?: unknown];

const SCRIPT = `
import json, sys, yaml
def typed(v):
    if v is None: return ["null"]
    if isinstance(v, bool): return ["boolean", v]
    if isinstance(v, int): return ["integer", str(v)]
    if isinstance(v, float): return ["float", repr(v)]
    if isinstance(v, str): return ["text", v]
    if isinstance(v, list): return ["list", [typed(x) for x in v]]
    if isinstance(v, dict): return ["mapping", [[typed(k), typed(x)] for k, x in v.items()]]
    return ["other", type(v).__name__]
def load(text):
    try: return typed(yaml.safe_load(text))
    except Exception as error: return ["error", type(error).__name__]
print(json.dumps([load(text) for text in json.load(sys.stdin)]))
`;

/** The version of PyYAML on this machine, or undefined when there is none. */
export const pyYamlVersion: string | undefined = (() => {
  const { status, stdout } = spawnSync("python3", ["-c", "import yaml; print(yaml.__version__)"], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
})();

/** What PyYAML's SafeLoader reads in each text, by one process. */
export function readWithPyYaml(texts: readonly string[]): Typed[] {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", SCRIPT], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as Typed[]).map(withNumbers);
}

/** Floats as JavaScript's: both round to the nearest, so equal ones are the same. */
function withNumbers([type, value]: Typed): Typed {
  if (type === "float") return [type, Number(value) || 0];
  if (type === "list") return [type, (value as Typed[]).map(withNumbers)];
  if (type !== "mapping") return value === undefined ? [type] : [type, value];
  return [type, (value as [Typed, Typed][]).map((pair) => pair.map(withNumbers))];
}

/** Our reading in the same form. */
export function typed(value: ExactValue): Typed {
  if (value === null) return ["null"];
  if (typeof value === "boolean") return ["boolean", value];
  if (typeof value === "string") return ["text", value];
  if (value instanceof ExactNumber) return typedNumber(value);
  if (isList(value)) return ["list", value.map(typed)];
  return [
    "mapping",
    [...(value as ExactMapping)].map(([key, inner]) => [["text", key], typed(inner)]),
  ];
}

function typedNumber({ text, value }: ExactNumber): Typed {
  const isInteger = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+)$/.test(text);
  return isInteger ? ["integer", String(BigInt(text.replace("+", "")))] : ["float", value];
}

function isList(value: object): value is readonly ExactValue[] {
  return Array.isArray(value);
}
