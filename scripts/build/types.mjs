// The library's declarations: src/index.ts and all it shows → dist/types/index.d.ts and so on.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Writes dist/types. Throws when the compiler finds an error, which it has then printed. */
export async function emitTypes(root) {
  const made = path.join(root, `dist/types.${process.pid}`);
  const compiler = spawn(
    process.execPath,
    [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.types.json", "--outDir", made],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  const [status] = await once(compiler, "close");
  try {
    if (status !== 0) throw new Error("the library's types do not compile");
    // The compiler does not copy declarations written by hand, or by another generator.
    for (const file of globSync("src/**/*.d.ts", { cwd: root })) {
      cpSync(path.join(root, file), path.join(made, file));
    }
    // The schemas outside src/ make the output begin with the folder: dist/types/src/index.d.ts.
    replaceFolder(path.join(made, "src"), path.join(root, "dist/types"));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function replaceFolder(from, to) {
  const old = `${to}.old.${process.pid}`;
  mkdirSync(path.dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
