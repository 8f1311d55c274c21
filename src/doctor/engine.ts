import type { EngineDescriptor } from "../generated/engine.ts";
import type { Engine } from "../launch/engine.ts";
import type { Problem } from "../shared/problem.ts";
import { type Finding, fail, judge, ok, type Subject, warn } from "./finding.ts";
import type { ModuleReading, VersionReading } from "./readings.ts";

const described: Subject = { id: "engine-described", area: "engine", title: "engine" };
const program: Subject = { id: "engine-program", area: "engine", title: "program" };
const importable: Subject = { id: "engine-module", area: "engine", title: "module" };
const version: Subject = { id: "engine-version", area: "engine", title: "version" };

/** An engine that is described, as far as it is there. */
export interface EngineReading {
  readonly engine: Engine;
  /** The path of its program, or why it has none. */
  readonly program: string | Problem;
  /** Null where it has no module, or no program that could import it. */
  readonly module: ModuleReading | null;
}

/**
 * Whether the engine is described, its program there, and its module with a version. `from` says who
 * chose it.
 */
export function engineIsThere(
  reading: EngineReading | readonly Problem[],
  from: string,
): readonly Finding[] {
  if (!("engine" in reading)) return [judge(described, reading, "")];
  const { descriptor } = reading.engine;
  const title = descriptor.title ?? descriptor.id;
  const origin = from === "default" ? "the default" : from;
  const isGood = ok(described, `${title}, from ${origin}`);
  if (typeof reading.program !== "string") {
    return [isGood, judge(program, [reading.program], "")];
  }
  const isFound = ok(program, `\`${reading.program}\``);
  const { module } = reading;
  if (module === null) return [isGood, isFound];
  return [isGood, isFound, ...moduleAndVersion(descriptor, reading.program, module)];
}

function moduleAndVersion(
  { module, distribution, title, id }: EngineDescriptor,
  python: string,
  reading: ModuleReading,
): readonly Finding[] {
  const { file, folders, reason } = reading;
  const fix = `start from an image that has ${title ?? id} for ROCm, or install it for \`${python}\``;
  const looked = folders.map((folder) => `  ${folder}`).join("\n");
  return [
    file === null
      ? reason === null
        ? fail(importable, `\`${module}\` cannot be imported; it was looked for in\n${looked}`, fix)
        : warn(importable, `not known whether \`${module}\` can be imported: ${reason}`)
      : ok(importable, `\`${module}\` is \`${file}\``),
    ...(reading.version === null ? [] : [versionIsKnown(reading.version, distribution ?? id)]),
  ];
}

function versionIsKnown(reading: VersionReading, distribution: string): Finding {
  if (reading.version === null) {
    return warn(
      version,
      `not known: ${reading.reason}`,
      `install ${distribution} as a package: options differ from version to version`,
    );
  }
  return ok(version, `${distribution} ${reading.version}, by \`${reading.distInfo}\``);
}
