// The licences of the packages inside a bundle, which must go where the bundle goes.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One text: name, version and licence of every package that `inputs` of esbuild's metafile are from. */
export function licencesOf(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = [...folders].sort().map((folder) => licenceOf(path.join(root, folder)));
  return `${texts.join(`\n${"-".repeat(80)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c` for a file of that package. */
function packageFolder(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  // Some packages have a choice of licences, each in a file of its own.
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}
