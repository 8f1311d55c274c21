import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import type { LintInput } from "../../src/lint/context.ts";
import { lintRules } from "../../src/lint/lint.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { RuleSources } from "../../src/rules/rule-sources.ts";
import { formatLocation, type Problem } from "../../src/shared/problem.ts";
import { fixture } from "../support/aim.ts";
import { sourcesOf } from "../support/rule-sources.ts";

const noStore = lintStore("profiles", buildCatalog([], []), []);

function inputOf(sources: RuleSources): LintInput {
  const names = { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] };
  return { sources, ignored: [], store: noStore, names };
}

const set = readFileSync(fixture("lint/set/rules.json"), "utf8");
const { rules } = JSON.parse(set) as { readonly rules: readonly unknown[] };

function withOverlay(text: string): RuleSources {
  return {
    name: "set",
    path: "set",
    overlay: "custom",
    digest: "",
    bases: [],
    files: [{ path: "set/rules.json", text: set }],
    overlayFiles: [{ path: "custom/overlay.json", text }],
    problems: [],
  };
}

/** Every pointer into a value, as a list of keys. */
function pathsIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((key) =>
    pathsIn((value as Record<string, unknown>)[key]).map((rest) => [key, ...rest]),
  );
  return [[], ...inner];
}

type Change = (owner: Record<string, unknown>, key: string) => void;
const values = [
  null,
  "x",
  "",
  1,
  -1,
  2.5,
  true,
  [],
  {},
  ["fp8", 3],
  "$.count",
  "$.__proto__",
  "filter",
];
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...values).map((value) => (owner: Record<string, unknown>, key: string) => {
    owner[key] = value;
  }),
  fc.constant((owner: Record<string, unknown>, key: string) => {
    delete owner[key];
  }),
  fc
    .constantFrom("priority", "wehn", "kind", "order", "toString", "value", "enabled", "level")
    .map((name) => (owner: Record<string, unknown>, key: string) => {
      owner[name] = owner[key];
    }),
);

/** The fixture's rules with a few things broken in them. */
const broken = fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 3 }).map((all) => {
  const copy = structuredClone({ rules });
  for (const [pick, change] of all) {
    const paths = pathsIn(copy).filter((path) => path.length > 1);
    const path = [...(paths[pick % paths.length] ?? ["rules"])];
    const key = String(path.pop());
    const owner = path.reduce<unknown>((at, part) => (at as never)[part], copy);
    if (typeof owner === "object" && owner !== null) change(owner as never, key);
  }
  return JSON.stringify(copy, null, 2);
});

describe("lint/lint", () => {
  it.each([
    [undefined, ["letter-case"]],
    ["exact", []],
  ])(
    "names of models compared with letter case: a file that says modelNames %s gets %o",
    async (modelNames, codes) => {
      const model = {
        id: "exact-model",
        kind: "filter",
        order: 99,
        require: {
          all: [
            {
              fact: "profile",
              path: "$.aim_id",
              operator: "equal",
              value: { fact: "request", path: "$.aim_id" },
            },
          ],
        },
        state: "model_mismatch",
        reason: "is for {profile.aim_id}",
        why: "It is only a test.",
      };
      const text = JSON.stringify({ modelNames, rules: [model] });
      const { findings } = await lintRules(inputOf(withOverlay(text)));
      const found = findings
        .map(({ code }) => code)
        .filter((code) => /letter-case|schema/.test(code));
      expect(found).toEqual(codes);
    },
  );

  it("property: whatever the loader refuses is an error at the same place, and nothing loads with a finding of loading", async () => {
    await fc.assert(
      fc.asyncProperty(broken, fc.boolean(), async (text, isOverlay) => {
        const sources = isOverlay
          ? withOverlay(text)
          : { ...withOverlay(text), files: [{ path: "rules.json", text }], overlayFiles: [] };
        const { problems, ruleSet } = loadRuleSet(sources);
        const { findings } = await lintRules(inputOf(sources));
        const places = new Set(
          findings.filter(({ level }) => level === "error").map(({ where }) => placeOf(where)),
        );
        for (const { level, where, message } of problems) {
          if (level === "error") expect(places, message).toContain(placeOf(where));
        }
        if (ruleSet !== undefined) {
          expect(findings.filter(({ category }) => category === "loading")).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("property: the same input gives the same findings, and an order", async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const once = await lintRules(inputOf(withOverlay(text)));
        const again = await lintRules(inputOf(withOverlay(text)));
        expect(again).toEqual(once);
        const lines = once.findings.map(({ where }) => [where?.path ?? "", where?.line ?? 0]);
        const sorted = [...lines].sort(([a, x], [b, y]) =>
          a === b ? Number(x) - Number(y) : String(a) < String(b) ? -1 : 1,
        );
        expect(lines).toEqual(sorted);
      }),
      { numRuns: 50 },
    );
  });

  it("says everything of a file at once, also of a rule that is not valid", async () => {
    const { findings } = await lintRules(
      inputOf(
        withOverlay(
          JSON.stringify({
            rules: [
              {
                id: "one",
                kind: "filter",
                order: 55,
                priority: 1,
                require: {
                  all: [
                    { any: [] },
                    { fact: "gpu", path: "$.cuont", operator: "equal", value: 1 },
                    { fact: "gpu", path: "$.count", operator: "in", value: 1 },
                    { fact: "gpu", path: "$.model", operator: "equal", value: "MI300" },
                  ],
                },
                state: "x",
                reason: "{gpu.cuont}",
                why: "TODO",
              },
              {
                id: "two",
                kind: "rank",
                order: 20,
                by: { fact: "gpu" },
                prefer: "higher",
                why: "?",
              },
            ],
          }),
        ),
      ),
    );
    expect(findings.map(({ code }) => code).sort()).toEqual([
      "empty-condition",
      "impossible-value",
      "operator-type",
      "priority",
      "schema",
      "trivial-why",
      "unknown-fact",
      "unknown-placeholder",
    ]);
  });

  it("problems of reading the files are findings", async () => {
    const problem: Problem = {
      code: "file-too-large",
      level: "error",
      message: "too large",
      where: { path: "rules/x.json" },
    };
    const { findings } = await lintRules(inputOf({ ...sourcesOf(rules), problems: [problem] }));
    expect(findings).toMatchObject([{ code: "unreadable-file", message: "too large" }]);
  });

  it("leaves out what is ignored", async () => {
    const sources = withOverlay('{ "rules": [{ "id": "gpu-cuont", "enabled": false }] }');
    expect((await lintRules(inputOf(sources), ["unknown-rule"])).findings).toEqual([]);
  });

  it("says that it cannot tell what rules do without a set that loads, or without profiles", async () => {
    const bad = await lintRules(inputOf(withOverlay("{")));
    expect(bad.notes).toEqual([
      "the set does not load, so whether rules and profiles ever take part was not looked at",
    ]);
    const empty = await lintRules(inputOf(withOverlay('{ "rules": [] }')));
    expect(empty.notes).toEqual([
      "there is no profile in profiles, so whether rules and profiles ever take part was not looked at",
    ]);
  });

  it("an overlay's rule is not held against the rule that it replaces", async () => {
    const overlay = rules.map((rule) => ({ ...(rule as object), why: "We have our own reasons." }));
    const { findings } = await lintRules(inputOf(withOverlay(JSON.stringify({ rules: overlay }))));
    expect(findings).toEqual([]);
  });

  it("a set of thousands of rules with mistakes is looked at in full", async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      id: `rule-${index}`,
      kind: "filter",
      order: index,
      require: { all: [{ fact: "gpu", path: "$.cuont", operator: "equal", value: 1 }] },
      state: "x",
      reason: "no",
      why: "One of many rules that are wrong.",
    }));
    const { findings } = await lintRules(inputOf(sourcesOf(many)));
    expect(findings.filter(({ code }) => code === "unknown-fact")).toHaveLength(2000);
  });
});

function placeOf(where: Problem["where"]): string {
  return where === undefined ? "" : formatLocation(where);
}
