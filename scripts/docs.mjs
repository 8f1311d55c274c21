#!/usr/bin/env node
// Runs every command of the ```console blocks in README.md and docs/, and writes what it printed
// below it; --check only says which blocks print something else by now. A comment before a block,
// `<!-- console: machine=mi300x-8 -->`, puts a machine of fixtures/gpu under it. The path of this
// checkout is shown as the one that aim has in the container.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureGpuFixtures } from "./gpu-fixtures/write-trees.mjs";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const root = path.join(import.meta.dirname, "..");
const shownRoot = "/workspace/aim-runtime";
const docs = path.join(root, "docs");
const files = [
  path.join(root, "README.md"),
  ...(existsSync(docs) ? readdirSync(docs).sort() : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(docs, name)),
];
const block = /((?:<!-- console:([^\n]*)-->\n+)?)```console\n([\s\S]*?)```/g;

ensureGpuFixtures();
let differing = 0;
let commands = 0;
for (const file of files) {
  const text = readFileSync(file, "utf8");
  const folder = mkdtempSync(path.join(tmpdir(), "aim-docs-"));
  const written = text.replace(block, (_, comment, options, body) => {
    return `${comment}\`\`\`console\n${render(body, environmentOf(options ?? ""), folder)}\`\`\``;
  });
  rmSync(folder, { recursive: true, force: true });
  if (written === text) continue;
  differing += 1;
  if (values.check) reportDifference(file, text, written);
  else writeFileSync(file, written);
}
console.log(
  `docs: ${commands} commands in ${files.length} files, ${differing} files ${values.check ? "differ" : "changed"}`,
);
if (values.check && differing > 0) {
  console.error("\nhint: run `npm run docs`, read what changed, and commit it");
  process.exitCode = 1;
}

function environmentOf(options) {
  const machine = /machine=(\S+)/.exec(options)?.[1] ?? "no-gpu";
  return {
    AIM_SYSFS_ROOT: `${root}/fixtures/gpu/${machine}/sys`,
    AIM_DEV_ROOT: `${root}/fixtures/gpu/${machine}/dev`,
  };
}

/** The block's commands, each followed by what it prints. Commands of one file share a scratch folder. */
function render(body, environment, folder) {
  return body
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith("$ "))
    .map((part) => {
      const lines = part.split("\n");
      const last = endOfCommand(lines);
      const command = lines
        .slice(0, last + 1)
        .join("\n")
        .slice(2);
      return `$ ${command}\n${run(command, environment, folder)}`;
    })
    .join("");
}

/** A command ends where no backslash continues it, and where its here-document does. */
function endOfCommand(lines) {
  const mark = /<<-?'?([A-Z]+)'?/.exec(lines[0] ?? "")?.[1];
  if (mark !== undefined) return lines.indexOf(mark);
  return lines.findIndex((line) => !line.endsWith("\\"));
}

function run(command, environment, folder) {
  commands += 1;
  for (const name of ["profiles", "rules", "engines", "fixtures", "models"]) {
    const there = path.join(folder, name);
    if (existsSync(path.join(root, name)) && !existsSync(there)) {
      cpSync(path.join(root, name), there, { recursive: true, verbatimSymlinks: true });
    }
  }
  const result = spawnSync("bash", ["-c", `exec 2>&1\n${command}`], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: `${root}/node_modules/.bin:${root}/bin:${process.env.PATH}`,
      HOME: folder,
      LANG: "C.UTF-8",
      AIM_HOME: folder,
      AIM_LOG_FORMAT: "pretty",
      AIM_LOG_LEVEL: "WARNING",
      ...environment,
    },
  });
  const output = result.stdout.replaceAll(folder, shownRoot).replaceAll(root, shownRoot);
  const ended = output === "" || output.endsWith("\n") ? output : `${output}\n`;
  return result.status === 0 ? ended : `${ended}(exit ${result.status})\n`;
}

function reportDifference(file, before, after) {
  console.error(
    `error[docs-differ]: ${path.relative(root, file)} shows other output than the commands give`,
  );
  const [old, now] = [before.split("\n"), after.split("\n")];
  const first = now.findIndex((line, index) => line !== old[index]);
  console.error(`  line ${first + 1}\n  - ${old[first] ?? ""}\n  + ${now[first] ?? ""}`);
}
