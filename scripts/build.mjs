#!/usr/bin/env node
// Makes dist/: the command (aim.cjs with its code cache), what restarts it on a newer Node
// (exec.cjs), what it starts to talk to the GPU library (amdsmi-worker.cjs), the library for other
// programs (index.js) and its types. `--no-types` leaves out the types, the slow
// part, which running and testing do not need. Files are replaced in one step each, so that a build
// never pulls one from under a process that is starting. In a checkout, which the build stage of an
// image is not, it writes the sysfs trees of fixtures/gpu too.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { writeCodeCache } from "./build/code-cache.mjs";
import { licencesOf } from "./build/licences.mjs";
import { emitTypes } from "./build/types.mjs";
import { ensureGpuFixtures } from "./gpu-fixtures/write-trees.mjs";

const { values } = parseArgs({
  options: {
    types: { type: "boolean", default: true },
    root: { type: "string", default: path.join(import.meta.dirname, "..") },
  },
  allowNegative: true,
});
const root = path.resolve(values.root);

/** Older than what aim supports, so that bin/aim can restart itself from there. */
const TARGET = "node20";

/** Making a segmenter of graphemes takes 13 ms: it is made when the first text needs it, not at each start. */
const lateSegmenter = {
  name: "late-segmenter",
  setup(build) {
    build.onLoad(
      { filter: /node_modules\/(string-width|wrap-ansi)\/index\.js$/ },
      ({ path: file }) => {
        const text = readFileSync(file, "utf8");
        const eager = "const segmenter = new Intl.Segmenter();";
        if (!text.includes(eager)) throw new Error(`${file} does not make its segmenter as it did`);
        const late =
          "let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };";
        return { contents: text.replace(eager, late), loader: "js" };
      },
    );
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: TARGET,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  write: false,
  plugins: [lateSegmenter],
};

/** koffi finds its native library beside itself, so it stays outside the bundle. */
const commonJs = {
  ...common,
  format: "cjs",
  external: ["koffi"],
  // The build of yaml for Node prints tokens to stdout when LOG_TOKENS is set; the other one never does.
  // The main build of jsonc-parser (UMD) asks for its parts in a way that no bundler follows.
  alias: {
    yaml: path.join(root, "node_modules/yaml/browser/dist/index.js"),
    "jsonc-parser": path.join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
  },
  // The code cache loader reads the file as latin1, and has no way to load modules by import(). Tagged
  // templates are made calls: as templates their text would keep its characters, whatever the charset.
  charset: "ascii",
  supported: { "dynamic-import": false, "template-literal": false },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: {
    "import.meta.url": "importMetaUrl",
    "import.meta.dirname": "__dirname",
    "import.meta.filename": "__filename",
  },
};

async function bundle(from, to, options) {
  const { outputFiles, metafile } = await build({ ...options, entryPoints: [from], outfile: to });
  if (options === commonJs) for (const file of outputFiles) refuseBeyondAscii(file);
  for (const file of outputFiles) replace(file.path, file.contents);
  return Object.keys(metafile.inputs);
}

/** What bin/aim reads as latin1 must be ASCII: any other character would come out as two or three. */
function refuseBeyondAscii({ path: file, contents }) {
  const at = contents.findIndex((byte) => byte > 0x7f);
  if (at < 0) return;
  const around = Buffer.from(contents.slice(Math.max(0, at - 20), at + 20)).toString();
  throw new Error(`${path.basename(file)} is not ASCII at byte ${at}: ${JSON.stringify(around)}`);
}

function replace(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, file);
}

async function buildCommand() {
  const command = path.join(root, "dist/aim.cjs");
  // The old cache must be gone before the code it belongs to is: it is not checked against it.
  rmSync(`${command}.cache`, { force: true });
  const inputs = await bundle("src/main.ts", command, commonJs);
  replace(path.join(root, "dist/THIRD-PARTY-LICENSES.txt"), licencesOf(root, inputs));
  await writeCodeCache(root, command);
}

const fixtures = path.join(root, "fixtures");
if (existsSync(fixtures)) ensureGpuFixtures(path.join(fixtures, "gpu"));

const types = values.types ? emitTypes(root) : undefined;
try {
  await Promise.all([
    buildCommand(),
    bundle("src/edge/exec.ts", path.join(root, "dist/exec.cjs"), commonJs),
    bundle("src/edge/amdsmi-worker.ts", path.join(root, "dist/amdsmi-worker.cjs"), commonJs),
    bundle("src/index.ts", path.join(root, "dist/index.js"), {
      ...common,
      format: "esm",
      packages: "external",
    }),
    types,
  ]);
} catch (error) {
  // esbuild and tsc have said what is wrong and where.
  console.error(`error[build-failed]: ${String(error.message).split("\n")[0]}`);
  process.exitCode = 1;
}
