import path from "node:path";
import { checkModule } from "../../edge/check-module.ts";
import { findProgram } from "../../edge/exec.ts";
import { readEngine } from "../../edge/read-engine.ts";
import type { EngineDescriptor } from "../../generated/engine.ts";
import { exitCodeFor, exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { type Finding, fail, judge, ok, type Subject, warn } from "./finding.ts";

const described: Subject = { id: "engine-described", area: "engine", title: "engine" };
const program: Subject = { id: "engine-program", area: "engine", title: "program" };
const importable: Subject = { id: "engine-module", area: "engine", title: "module" };
const version: Subject = { id: "engine-version", area: "engine", title: "version" };

/** Whether the engine of the settings is described, its program there, and its module with a version. */
export function engineIsThere(session: Session): readonly Finding[] {
  const { settings } = session;
  const engine = readEngine(path.join(settings.home.value, "engines"), settings.engine.value);
  if (!("descriptor" in engine)) {
    return [{ ...judge(described, engine, ""), exitCode: exitCodes.invalidInput }];
  }
  const { descriptor } = engine;
  const { title = descriptor.id } = descriptor;
  const isGood = ok(described, `${title}, from ${originOf(settings.engine.from)}`);
  return [isGood, ...programAndModule(session, descriptor)];
}

function originOf(from: string): string {
  return from === "default" ? "the default" : from;
}

function programAndModule(session: Session, descriptor: EngineDescriptor): readonly Finding[] {
  const names = descriptor.command.programs;
  const tried = names.map((name) => findProgram(name, session.environment["PATH"]));
  const found = tried.find((each) => typeof each === "string");
  if (found === undefined) {
    const [problem] = tried.filter((each) => typeof each !== "string");
    const problems = problem === undefined ? [] : [problem];
    return [
      {
        ...judge(program, problems, ""),
        exitCode: exitCodeFor(problems, exitCodes.notFound),
      },
    ];
  }
  return [ok(program, `\`${found}\``), ...moduleAndVersion(session, descriptor, found)];
}

function moduleAndVersion(
  session: Session,
  { module, distribution, title, id }: EngineDescriptor,
  python: string,
): readonly Finding[] {
  if (module === undefined) return [];
  const reading = checkModule(module, distribution, {
    program: python,
    environment: session.environment,
    workingDirectory: process.cwd(),
  });
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

function versionIsKnown(
  reading: NonNullable<ReturnType<typeof checkModule>["version"]>,
  distribution: string,
): Finding {
  if (reading.version === null) {
    return warn(
      version,
      `not known: ${reading.reason}`,
      `install ${distribution} as a package: options differ from version to version`,
    );
  }
  return ok(version, `${distribution} ${reading.version}, by \`${reading.distInfo}\``);
}
