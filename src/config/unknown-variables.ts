import { nearest } from "../shared/did-you-mean.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { type Variable, variables } from "./variables.ts";

const PREFIX = "AIM_";
const entries: readonly Variable[] = variables;
const named = entries.flatMap(({ variable, otherNames = [] }) => [variable, ...otherNames]);

/** Set by AMD's images or read by tools beside the runtime (`facts` of 2026.9): nothing of ours. */
const foreign: readonly string[] = [
  "AIM_BASE_IMAGE_REF",
  "AIM_UPSTREAM_IMAGE_REF",
  "AIM_CONFIG_PATH",
  "AIM_EVAL_BACKEND_COMMAND",
];
const known: readonly string[] = [...named, ...foreign];
const meant = new Map(
  entries.flatMap(({ variable, mistakenNames = [] }) =>
    mistakenNames.map((name) => [name, variable] as const),
  ),
);

/**
 * A warning for every variable that begins with `AIM_`, in any letter case, and is none of ours,
 * by name. What Kubernetes sets for services (`AIM_LLAMA_SERVICE_HOST`, `AIM_LLAMA_PORT_80_TCP`) is
 * left out: nobody who reads the warning has written it.
 */
export function unknownVariables(
  environment: Readonly<Record<string, string | undefined>>,
): readonly Problem[] {
  const names = Object.keys(environment).filter((name) => environment[name] !== undefined);
  const services = names
    .filter((name) => name.endsWith("_SERVICE_HOST"))
    .map((name) => name.slice(0, -"_SERVICE_HOST".length));
  return names
    .filter((name) => name.toUpperCase().startsWith(PREFIX) && !known.includes(name))
    .filter((name) => !services.some((service) => isServiceLink(name, service)))
    .sort(compareText)
    .map(unknownVariable);
}

function isServiceLink(name: string, service: string): boolean {
  return (
    name === `${service}_PORT` ||
    name.startsWith(`${service}_PORT_`) ||
    name.startsWith(`${service}_SERVICE_`)
  );
}

function unknownVariable(name: string): Problem {
  // Compared without the prefix, which would make all of them look alike.
  const endings = named.map((variable) => variable.slice(PREFIX.length));
  const ending =
    meant.get(name.toUpperCase())?.slice(PREFIX.length) ??
    nearest(name.slice(PREFIX.length), endings);
  return {
    code: "unknown-variable",
    level: "warning",
    message: `\`${name}\` is no variable of aim, so it changes nothing`,
    hint:
      ending === undefined
        ? "`aim --help` lists the variables"
        : `did you mean \`${PREFIX}${ending}\`?`,
  };
}
