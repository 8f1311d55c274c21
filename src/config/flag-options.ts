import { allowedValues, wordsOf } from "./allowed-values.ts";
import type { KnownNames } from "./value-kind.ts";
import { type Variable, variables } from "./variables.ts";

/** What the command line program needs to declare one flag. */
export interface FlagOption {
  /** Name of the setting. */
  readonly key: string;
  /** Name under which readSettings expects the flag's value, which is commander's: `gpuCount`. */
  readonly attribute: string;
  readonly variable: string;
  /** As commander takes it: `--gpu-count <COUNT>`. */
  readonly flags: string;
  /** The form that means false, for a boolean, or none: `--no-…`. */
  readonly negatedFlags: string | null;
  /** One line: meaning, variable, allowed values and default. */
  readonly description: string;
  /** Words that complete the flag; null where any text may do. Checking values is for readSettings. */
  readonly choices: readonly string[] | null;
  readonly group: Variable["group"];
  readonly hidden: boolean;
}

const NO_DEFAULT = "none";

/** What holds for all settings: for help and documentation. */
export const settingsNote =
  "A flag beats the variable, and the variable beats the default. An empty variable counts as not set. Words may be in any letter case, and blanks around a value do not count.";

/** Every flag, in the order of the table of variables. */
export function flagOptions(names?: KnownNames): readonly FlagOption[] {
  return variables.map((variable: Variable) => {
    const { key, flag, metavar, type, group } = variable;
    const hasOpposite = type.kind === "boolean" || variable.no !== undefined;
    const words = type.kind === "boolean" ? [] : wordsOf(type, names);
    return {
      key,
      attribute: attributeOf(flag),
      variable: variable.variable,
      flags: metavar === null ? flag : `${flag} <${metavar}>`,
      negatedFlags: hasOpposite ? flag.replace(/^--/, "--no-") : null,
      description: descriptionOf(variable),
      choices: words.length === 0 ? null : words,
      group,
      hidden: variable.hidden ?? false,
    };
  });
}

/** Without what is said already: that a path is a path, that a flag without a value is a boolean. */
function descriptionOf(variable: Variable): string {
  const { type, help } = variable;
  const isPlain = type.kind === "path" || type.kind === "text" || type.kind === "boolean";
  const values = isPlain ? variable.variable : `${variable.variable}: ${allowedValues(type)}`;
  const standard = defaultText(variable);
  return standard === NO_DEFAULT
    ? `${help} (${values})`
    : `${help} (${values}; default: ${standard})`;
}

/** `--gpu-count` → `gpuCount`. */
export function attributeOf(flag: string): string {
  return flag.replace(/^--/, "").replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** The default as people read it; `none` where there is none. */
export function defaultText(variable: Variable): string {
  if (variable.defaultText !== undefined) return variable.defaultText;
  return variable.default === null ? NO_DEFAULT : String(variable.default);
}
