import { didYouMean } from "../shared/did-you-mean.ts";
import { canonicalName } from "../shared/engine-argument.ts";
import type { Problem } from "../shared/problem.ts";
import type { Engine } from "./engine.ts";
import { optionNames } from "./option-names.ts";

/**
 * Where a descriptor contradicts itself or its flag table: options that the table does not have,
 * which the engine would refuse at every start, and defaults that can never be passed. `path` is the
 * descriptor's file.
 */
export function checkDescriptor(engine: Engine, path: string): readonly Problem[] {
  const { options, arguments: style, server } = engine.descriptor;
  const problem = (code: string, message: string, hint: string): Problem => ({
    code,
    level: "error",
    message,
    where: { path },
    hint,
  });
  const problems: Problem[] = [];
  if (server.listen !== undefined && options.host === undefined) {
    const message = "`server.listen` is never passed: `options.host` does not name the option";
    problems.push(problem("listen-without-host", message, "add `options.host`"));
  }
  const own = [options.model, options.port, options.servedModelName].filter(
    (name) => name !== null,
  );
  const reserved = new Set([...own, ...(style.reserved ?? [])].map(canonicalName));
  for (const name of Object.keys(style.defaults ?? {})) {
    if (!reserved.has(canonicalName(name))) continue;
    const message = `\`${name}\` is among \`defaults\`, and reserved`;
    problems.push(problem("default-reserved", message, "leave it out of one of the two"));
  }
  const named = [
    ...own,
    ...(options.host === undefined ? [] : [options.host]),
    ...Object.keys(style.defaults ?? {}),
  ];
  return [...problems, ...unknownOptions(engine, named).map((name) => unknown(engine, name, path))];
}

function unknownOptions({ descriptor, flags }: Engine, named: readonly string[]) {
  if (flags === null) return [];
  const names = optionNames({ descriptor, flags }, null);
  return named.filter((name) => names.facts(names.read(name).option) === null);
}

function unknown({ descriptor, flags }: Engine, name: string, path: string): Problem {
  const { flagTable = "" } = descriptor.arguments;
  return {
    code: "option-not-in-table",
    level: "error",
    message: `\`${name}\` is no option of \`${flagTable}\``,
    where: { path },
    hint: didYouMean(canonicalName(name), Object.keys(flags?.options ?? {})) ?? "add it there",
  };
}
