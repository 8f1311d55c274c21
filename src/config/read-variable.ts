import type { Problem } from "../shared/problem.ts";
import { allowedValues } from "./allowed-values.ts";
import { badValue, type Reading, showValue } from "./bad-value.ts";
import { attributeOf } from "./flag-options.ts";
import { parseValue, type SettingValue } from "./parse-value.ts";
import type { Setting, SettingsInput } from "./setting.ts";
import type { Variable } from "./variables.ts";

/**
 * Reads one setting. A flag beats the environment, which beats the default; what is beaten is not
 * looked at. Blanks around a value do not count. An empty variable counts as not set, because
 * containers are often given empty variables; an empty flag is an error.
 */
export function readVariable(
  variable: Variable,
  input: SettingsInput,
): Reading<Setting<SettingValue>> {
  const flag = input.flags[attributeOf(variable.flag)];
  if (flag !== undefined) return readFlag(variable, flag, input);
  const given = namesOf(variable)
    .map((name) => ({ name, text: withoutBlanks(input.environment[name] ?? "") }))
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({ name, text, ...parseValue(variable.type, text, name, input) }));
  const [first, ...others] = given;
  if (first === undefined) return { value: defaultOf(variable, input), problems: [] };
  const { value, problems } = first;
  if (value === undefined) {
    return { problems: problems.map((problem) => withServiceHint(problem, variable, first.text)) };
  }
  const other = others.find((each) => each.text !== first.text && !isSame(each.value, value));
  if (other !== undefined) return { problems: [conflict(variable, first, other)] };
  const setting = { value, origin: "environment", from: first.name } as const;
  return { value: setting, problems: [...oldNameWarning(variable, first.name), ...problems] };
}

function readFlag(
  variable: Variable,
  flag: string | boolean,
  input: SettingsInput,
): Reading<Setting<SettingValue>> {
  const from = variable.flag;
  if (typeof flag === "boolean" && variable.type.kind === "boolean") {
    const name = flag ? from : opposite(from);
    return { value: { value: flag, origin: "flag", from: name }, problems: [] };
  }
  if (flag === false && variable.no !== undefined) {
    const setting = { value: variable.no, origin: "flag", from: opposite(from) } as const;
    return { value: setting, problems: [] };
  }
  const text = typeof flag === "string" ? withoutBlanks(flag) : "";
  if (text === "") return badValue(from, text, allowedValues(variable.type, input));
  const { value, problems } = parseValue(variable.type, text, from, input);
  if (value === undefined) return { problems };
  return { value: { value, origin: "flag", from }, problems };
}

function opposite(flag: string): string {
  return flag.replace(/^--/, "--no-");
}

function defaultOf(variable: Variable, input: SettingsInput): Setting<SettingValue> {
  const declared = variable.default;
  const value =
    typeof declared === "object" && declared !== null ? input[declared.input] : declared;
  return { value, origin: "default", from: "default" };
}

/** The names that a variable is read from, the one that counts first. */
function namesOf({ variable, otherNames = [], oldNames = [] }: Variable): readonly string[] {
  return [variable, ...otherNames, ...oldNames];
}

/** Words in another letter case and other names of a value are the same; a list or an object is only the same text. */
function isSame(one: SettingValue | undefined, other: SettingValue): boolean {
  return typeof one !== "object" && one === other;
}

/** Takes off ASCII blanks and line ends, as files and ConfigMaps leave them; others are part of the value. */
function withoutBlanks(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

type Given = { readonly name: string; readonly text: string };

function conflict(variable: Variable, first: Given, other: Given): Problem {
  const isOld = variable.oldNames?.includes(other.name) === true;
  const name = isOld ? ", its old name," : ", another name of it,";
  return {
    code: "setting-conflict",
    level: "error",
    message: `\`${first.name}\` is \`${showValue(first.text)}\`, but \`${other.name}\`${name} is \`${showValue(other.text)}\``,
    hint: isOld ? `unset \`${other.name}\`` : "unset one of the two, or set both to the same",
  };
}

function oldNameWarning(variable: Variable, name: string): Problem[] {
  if (variable.oldNames?.includes(name) !== true) return [];
  return [
    {
      code: "old-variable",
      level: "warning",
      message: `\`${name}\` is an old name of \`${variable.variable}\``,
      hint: `set \`${variable.variable}\` instead`,
    },
  ];
}

/** Kubernetes sets `AIM_PORT=tcp://10.0.0.1:80` in every pod beside a service named `aim`. */
function withServiceHint(problem: Problem, variable: Variable, text: string): Problem {
  const service = /^(.+)_PORT$/.exec(variable.variable)?.[1];
  if (service === undefined || !/^(?:tcp|udp|sctp):\/\//.test(text)) return problem;
  const name = service.toLowerCase().replaceAll("_", "-");
  const hint = `Kubernetes sets it for a service named \`${name}\`: set \`enableServiceLinks: false\` in the pod, or give \`${variable.flag}\``;
  return { ...problem, hint };
}
