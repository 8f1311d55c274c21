import path from "node:path";
import { readEngine, readEngineNames } from "../edge/read-engine.ts";
import { readEngineTables } from "../edge/read-engine-tables.ts";
import { checkDescriptor } from "../launch/check-descriptor.ts";
import type { RulesCheck } from "./check-rules.ts";

/** The descriptors of a folder with their tables. */
export function checkEngines(folder: string): readonly RulesCheck[] {
  return readEngineNames(folder).map((name) => checkEngine(folder, name));
}

/** The engine whose descriptor, or one of whose tables, a file is. */
export function checkEngineFile(file: string): RulesCheck {
  const name = path.basename(file).split(".")[0] ?? "";
  return checkEngine(path.dirname(file), name);
}

function checkEngine(folder: string, name: string): RulesCheck {
  const engine = readEngine(folder, name);
  const file = { path: path.join(folder, `${name}.json`), text: "" };
  const tables = readEngineTables(folder, name);
  const problems = [
    ...("descriptor" in engine ? checkDescriptor(engine, file.path) : engine),
    ...("checks" in tables ? [] : tables),
  ];
  return { files: [file], problems };
}
