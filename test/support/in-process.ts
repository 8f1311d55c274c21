import { AsyncLocalStorage } from "node:async_hooks";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { runProgram } from "../../src/cli/program.ts";

const captured = new AsyncLocalStorage<Record<1 | 2, string>>();
const { writeSync } = fs;
fs.writeSync = ((descriptor: number, data: string | Buffer, ...rest: []) => {
  const texts = captured.getStore();
  if (texts === undefined || (descriptor !== 1 && descriptor !== 2)) {
    return writeSync(descriptor, data as string, ...rest);
  }
  texts[descriptor] += data.toString();
  return Buffer.byteLength(data);
}) as typeof fs.writeSync;
syncBuiltinESMExports();

export async function runInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { packageRoot, version }: { readonly packageRoot: string; readonly version: string },
) {
  const texts = { 1: "", 2: "" };
  const status = await captured.run(texts, () =>
    runProgram({ arguments: args, environment, packageRoot, version, pid: process.pid }),
  );
  return { status, stdout: texts[1], stderr: texts[2] };
}
