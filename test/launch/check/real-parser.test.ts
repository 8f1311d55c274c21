import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../../src/shared/problem.ts";
import { vllm } from "../support.ts";
import { askParsers, checked, facts } from "./support.ts";

// Made-up arguments, right and wrong, against vLLM's parsers as the facts describe them: whatever one
// refuses, the other must refuse.
const { versions: all, options } = vllm.flags!;
const versions = all.slice(all.indexOf("0.9.1"));

/** Options whose value decides about files that are not there, or that aim sets itself. */
const left = new Set(["config", "model", "port", "served-model-name", "model-tag", "help"]);
const names = Object.keys(options).filter((name) => !left.has(name));

const mutated = fc
  .constantFrom(...names)
  .chain((name) =>
    fc.constantFrom(
      name,
      name,
      name,
      name,
      name.replaceAll("-", "_"),
      `no-${name}`,
      name.slice(0, -1),
      name.slice(0, -3) || name,
      `${name}x`,
      `${name}.key`,
      name.replace(/^enable-/, ""),
    ),
  );
const aliases = ["tp", "pp", "q", "cc", "asc", "dpn"];
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 1, 0, -1, 32, 512, 0.5, 1e3, -0.25),
  fc.constantFrom("auto", "None", "", " 7 ", "1_000", "32k", "1.5M", "1.5k", "-1", "1e5", "nan"),
  fc.constantFrom("float16", "fp8", "mp", "mistral", "openai", "hermes", "qwen3", "x", "a b"),
  fc.constantFrom("{}", "[1]", '{"a": 1}', "{bad}", "image=4", "image=4,video=x", "a=b", "NaN"),
  fc.constantFrom("--port", "-a", "-x.y", "3", "true", '["*"]', '{"a": NaN}', "INFO", "DEBUG"),
);
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("mode", "level", "a", "name"), scalar, { maxKeys: 2 }),
);
const oneArgument = fc.tuple(
  fc.oneof({ weight: 12, arbitrary: mutated }, fc.constantFrom(...aliases)),
  value,
);
const profile = fc
  .uniqueArray(oneArgument, { minLength: 1, maxLength: 2, selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries));

describe("launch/check with vLLM's parsers, rebuilt from the facts (AIM_FACTS_PATH or ../shared/facts)", () => {
  it.skipIf(!facts.isThere)(
    "refuses what they refuse and nothing else",
    () => {
      const perVersion = 400;
      const samples = fc.sample(profile, { numRuns: perVersion * versions.length, seed: 11 });
      const cases = versions.map((version, at) => ({
        version,
        cases: samples
          .slice(at * perVersion, (at + 1) * perVersion)
          .map((args) => ({ args, ...checked({ version, profile: args }) }))
          // What no command line can say is refused before any parser sees it.
          .filter(({ all: said }) => !said.some(({ code }) => beforeParser.has(code))),
      }));
      const answers = askParsers(
        Object.fromEntries(
          cases.map(({ version, cases: each }) => [version, each.map(({ words }) => words)]),
        ),
      );
      let refused = 0;
      let accepted = 0;
      const disagreements: unknown[] = [];
      for (const { version, cases: each } of cases) {
        for (const [index, { args, words, all: said, problems }] of each.entries()) {
          const reason = answers[version]?.[index] ?? null;
          if (reason === null) accepted += 1;
          else refused += 1;
          if (hasErrors(said) === (reason !== null)) continue;
          disagreements.push({ version, args, words: words.slice(2, -4), reason, problems });
        }
      }
      expect(disagreements).toEqual([]);
      expect(refused).toBeGreaterThan(2000);
      expect(accepted).toBeGreaterThan(2000);
    },
    120_000,
  );
});

const beforeParser = new Set(["argument-not-representable", "duplicate-argument"]);
