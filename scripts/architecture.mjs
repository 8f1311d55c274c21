// Which imports under src/ does a rule of .dependency-cruiser.mjs forbid?
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import configuration from "../.dependency-cruiser.mjs";

const ENTRIES = ["src/main.ts", "src/index.ts"];

/**
 * The imports under `root`/src that a rule forbids, as `{ rule, why, import }`, and the source files
 * that were not looked at: dependency-cruiser skips every TypeScript file, and finds nothing wrong,
 * where it does not know the version of TypeScript.
 *
 * @param {string} root
 * @returns {Promise<{ cruised: number, missed: string[], violations: { rule: string, why: string, import: string }[] }>}
 */
export async function checkArchitecture(root) {
  const { forbidden, options } = configuration;
  const { output } = await cruise(["src"], {
    ...options,
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
  });
  const why = new Map(forbidden.map((rule) => [rule.name, rule.comment]));
  const cruised = new Set(output.modules.map((module) => module.source));
  return {
    cruised: cruised.size,
    missed: [...new Set([...sourceFiles(root), ...ENTRIES])].filter((file) => !cruised.has(file)),
    violations: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      why: why.get(violation.rule.name),
      import: describe(violation),
    })),
  };
}

function describe({ rule, from, to, cycle }) {
  if (cycle !== undefined) return [from, ...cycle.map((step) => step.name)].join(" → ");
  return rule.name === "everything-is-reachable" ? `nothing reaches ${to}` : `${from} → ${to}`;
}

function sourceFiles(root) {
  const folder = path.join(root, "src");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => /[.](ts|js|mjs|cjs)$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => `src/${file}`)
    .sort();
}
