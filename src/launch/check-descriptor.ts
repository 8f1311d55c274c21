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
  problems.push(...pairProblems(engine, problem), ...modelProblems(engine, problem));
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
    ...Object.values(engine.descriptor.adapters ?? {}),
  ];
  return [...problems, ...unknownOptions(engine, named).map((name) => unknown(engine, name, path))];
}

type Describe = (code: string, message: string, hint: string) => Problem;

/** A pair has one value, and its key means what it is: whatever else the descriptor says is idle. */
function pairProblems({ descriptor }: Engine, problem: Describe): readonly Problem[] {
  const style = descriptor.arguments;
  if (style.pair === undefined) return [];
  const contradictions = [
    style.lists === "values" ? "`lists` cannot be `values`" : null,
    style.booleans === "value" || style.booleans === "python"
      ? null
      : "`booleans` must be `value` or `python`",
    style.negation === null ? null : "`negation` must be null",
    ...(["flagTable", "prefix", "separator", "assignment", "dottedKeys"] as const).map((key) =>
      style[key] === undefined ? null : `\`${key}\` means nothing`,
    ),
  ];
  return contradictions
    .filter((text) => text !== null)
    .map((text) =>
      problem(
        "pair-contradicted",
        `\`arguments.pair\` has every argument written as one \`key=value\`: ${text}`,
        "correct it, or leave `pair` out",
      ),
    );
}

function modelProblems({ descriptor }: Engine, problem: Describe): readonly Problem[] {
  const { model, takesModel = true } = descriptor.options;
  if (takesModel || model === null) return [];
  const message = `\`options.takesModel\` is false, and \`options.model\` is \`${model}\``;
  return [problem("model-contradicted", message, "write null for `options.model`")];
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
