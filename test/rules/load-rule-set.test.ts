import { describe, expect, it } from "vitest";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { formatLocation, type Problem } from "../../src/shared/problem.ts";
import { shippedRules, sourcesOf, unfilteredSources } from "../support/rule-sources.ts";

const leaf = (over: object = {}) => ({
  fact: "profile",
  path: "$.metadata.gpu_count",
  operator: "lessThanInclusive",
  value: { fact: "gpu", path: "$.count" },
  ...over,
});
const filter = (over: object = {}) => ({
  id: "gpu-count",
  kind: "filter",
  order: 50,
  require: { all: [leaf()] },
  state: "gpu_mismatch",
  reason: "needs {profile.metadata.gpu_count}, {gpu.count} available",
  why: "It must fit.",
  ...over,
});

function problemsOf(rules: readonly unknown[], overlay?: readonly unknown[]): readonly Problem[] {
  return loadRuleSet(unfilteredSources(rules, overlay)).problems;
}

function summary(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    (problem) =>
      `${problem.code} ${problem.where ? formatLocation(problem.where) : ""}: ${problem.message}`,
  );
}

describe("rules/load-rule-set", () => {
  it.each(["default", "aim-0.9", "aim-2026.9"])(
    "loads the shipped set %s without a problem",
    (name) => {
      const set = shippedRules(name);
      // AMD's runtime does not look at the engine's version, and counts a GPU that is named as one.
      // Nor does it look at the model.
      const [version, named, fit] =
        name === "default"
          ? [["engine-version"], [], ["min-vram", "weights-fit", "heads-divide"]]
          : [[], ["gpu-count-of-named-model"], []];
      expect(set.filters.map(({ id }) => id)).toEqual([
        "engine",
        ...version,
        "metric",
        "model",
        "accelerator-type",
        "gpu-model",
        "gpu-count",
        ...named,
        "requested-precision",
        ...fit,
        "manual-only",
      ]);
    },
  );

  it("default and aim-0.9 differ in the engine version, the count, the model, the precision order and the last rank key only", () => {
    const standard = shippedRules("default");
    const compatible = shippedRules("aim-0.9");
    const content = (rules: readonly object[]) =>
      new Map(
        rules.map((rule) => [
          (rule as { id: string }).id,
          JSON.stringify({ ...rule, where: 0, why: 0 }),
        ]),
      );
    const differing = (a: readonly object[], b: readonly object[]) => {
      const [x, y] = [content(a), content(b)];
      return [...new Set([...x.keys(), ...y.keys()])].filter((id) => x.get(id) !== y.get(id));
    };
    expect(differing(standard.filters, compatible.filters)).toEqual([
      "engine-version",
      "gpu-count",
      "min-vram",
      "weights-fit",
      "heads-divide",
      "gpu-count-of-named-model",
    ]);
    expect(differing(standard.ranks, compatible.ranks)).toEqual([
      "native-precision",
      "precision",
      "larger-tensor-parallel",
    ]);
  });

  it("aim-2026.9 calls what GPUs do not fit by AMD's present name, and has AMD's rank keys", () => {
    const set = shippedRules("aim-2026.9");
    const states = new Map(set.filters.map(({ id, state }) => [id, state]));
    for (const id of ["accelerator-type", "gpu-model", "gpu-count", "gpu-count-of-named-model"]) {
      expect(states.get(id)).toBe("accelerator_mismatch");
    }
    expect(set.ranks.map(({ id }) => id)).toEqual([
      "tuned-before-unoptimized",
      "search-precedence",
      "precision",
      "type",
    ]);
  });

  it("an overlay rule of the same id replaces the shipped one in its place", () => {
    const { ruleSet } = loadRuleSet(
      sourcesOf([filter(), filter({ id: "other", order: 60 })], [filter({ state: "too_few" })]),
    );
    expect(ruleSet?.filters.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "gpu-count too_few",
      "other gpu_mismatch",
    ]);
    expect(ruleSet?.filters[0]?.where.path).toBe("rules/custom/overlay.json");
  });

  it("an overlay removes a rule with one line, and adds a new one in order", () => {
    const { ruleSet } = loadRuleSet(
      sourcesOf([filter()], [{ id: "gpu-count", enabled: false }, filter({ id: "new", order: 1 })]),
    );
    expect(ruleSet?.filters.map(({ id }) => id)).toEqual(["new"]);
  });

  it("an overlay that removes a rule which is not there is an error that names the nearest", () => {
    const problems = problemsOf([filter()], [{ id: "gpu-cuont", enabled: false }]);
    expect(problems).toMatchObject([
      { code: "unknown-rule", hint: "did you mean `gpu-count`?", level: "error" },
    ]);
  });

  it("a set with an error is not used in part", () => {
    const { ruleSet, problems } = loadRuleSet(
      sourcesOf([filter(), filter({ id: "broken", order: 60, require: { all: [] } })]),
    );
    expect(ruleSet).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("reports every problem of every file at once, with its place", () => {
    const problems = problemsOf(
      [filter({ require: { all: [leaf({ path: "$.metadata.gpu_cuont" })] } })],
      [filter({ id: "b", order: 51, reason: "needs {gpu.cuont}" })],
    );
    expect(summary(problems)).toEqual([
      "unknown-fact rules/test/rules.json:11:21: there is no fact `profile.metadata.gpu_cuont`",
      "unknown-placeholder rules/custom/overlay.json:21:17: there is no fact `gpu.cuont` to put in the text",
    ]);
    expect(problems.map(({ hint }) => hint)).toEqual([
      "did you mean `profile.metadata.gpu_count`?",
      "did you mean `gpu.count`?",
    ]);
  });

  it.each([
    ["two filters of equal order", [filter(), filter({ id: "b" })], "equal-order"],
    ["two rules of one id", [filter(), filter({ order: 51 })], "duplicate-rule"],
    ["an empty set of files", [], "rules-empty"],
  ])("%s: %#", (_, rules, code) => {
    expect(problemsOf(rules).map((problem) => problem.code)).toEqual(code ? [code] : []);
  });
});

const derive = (set: object) => ({
  id: "derived",
  kind: "derive",
  when: { all: [leaf()] },
  set,
  why: "To test what can be set.",
});
const advise = (over: object = {}) => ({
  id: "gpus-busy",
  kind: "advise",
  level: "warn",
  when: { all: [{ fact: "gpu", path: "$.idle", operator: "equal", value: false }] },
  message: "GPUs {gpu.busy} are in use",
  why: "They are slow.",
  ...over,
});
const rank = (path: string, prefer: unknown) => ({
  id: "ranked",
  kind: "rank",
  order: 10,
  by: { fact: "profile", path },
  prefer,
  why: "To test what can be preferred.",
});

describe("rules/load-rule-set: what a derive rule sets", () => {
  it.each([{ "profile.manual_only": true }, { "profile.precedence": 0 }])(
    "%j can be set",
    (set) => {
      expect(problemsOf([derive(set)])).toEqual([]);
    },
  );

  it.each([
    ["profile.id", "another"],
    ["profile.path", "elsewhere.yaml"],
    ["profile.metadata.gpu_count", 1],
    ["profile.engine_args.max-model-len", 1],
    ["gpu.count", 8],
  ])(
    "%s cannot be set: the id, the engine's options and the machine are what they are",
    (path, value) => {
      expect(problemsOf([derive({ [path]: value })])).toMatchObject([
        {
          code: "fact-not-settable",
          message: `\`${path}\` cannot be set by a rule`,
          hint: "a derive rule can set `profile.manual_only` and `profile.precedence`",
          where: { line: 20 },
        },
      ]);
    },
  );

  it.each([
    ["profile.manual_only", "true", '`profile.manual_only` is set to a boolean, found "true"'],
    ["profile.precedence", "1", '`profile.precedence` is set to an integer, found "1"'],
    ["profile.precedence", 1.5, "`profile.precedence` is set to an integer, found 1.5"],
    ["profile.precedence", null, "`profile.precedence` is set to an integer, found null"],
  ])("%s set to %j is an error that says what is wanted", (path, value, message) => {
    expect(problemsOf([derive({ [path]: value })])).toMatchObject([
      { code: "impossible-value", message },
    ]);
  });

  const first = (over: object = {}) => ({
    id: "small-first",
    kind: "rank",
    order: 5,
    first: { all: [leaf()] },
    why: "Small ones first.",
    ...over,
  });

  it("a rank rule orders by a value or by a condition, and not by both", () => {
    expect(problemsOf([filter(), first()])).toEqual([]);
    const by = { fact: "profile", path: "$.precedence" };
    expect(problemsOf([filter(), first({ by, prefer: "lower" })])).toMatchObject([
      {
        code: "schema",
        message: "unknown key `by` in item 2 of `rules`",
        hint: "what can stand here: `id`, `enabled`, `level`, `kind`, `order`, `first` and `why`",
      },
      { code: "schema", message: "unknown key `prefer` in item 2 of `rules`" },
    ]);
    const { first: _, ...neither } = first();
    expect(problemsOf([filter(), neither])).toMatchObject([
      { code: "schema", message: "`by` and `prefer` are missing in item 2 of `rules`" },
    ]);
    expect(problemsOf([filter(), { ...neither, firs: { all: [leaf()] } }])).toMatchObject([
      { code: "schema" },
      { code: "schema", hint: "did you mean `first`?" },
    ]);
  });

  it("the condition of a rank rule is checked like every other", () => {
    const wrong = { all: [leaf({ path: "$.metadata.gpu_cuont" }), leaf({ value: "8" })] };
    expect(problemsOf([filter(), first({ first: wrong })])).toMatchObject([
      { code: "unknown-fact", hint: "did you mean `profile.metadata.gpu_count`?" },
      { code: "operator-type", message: '`lessThanInclusive` needs a number, found "8"' },
    ]);
    expect(problemsOf([filter(), first(), first({ id: "other" })])).toMatchObject([
      {
        code: "equal-order",
        message: "rank rules `small-first` and `other` both have order 5",
      },
    ]);
  });

  const tied = { fact: "selection", path: "$.tied", operator: "greaterThan", value: 0 };
  const early = (kind: string) => ({
    code: "fact-not-known-yet",
    message: `\`selection.tied\` is not known to a ${kind} rule: it is there once a profile is selected`,
    hint: "let an advise rule look at it; with `level` `deny` it refuses to launch",
  });

  it.each([
    ["filter", filter({ require: { all: [tied] } })],
    ["filter", filter({ reason: "{selection.tied} others" })],
    ["filter", filter({ when: { not: tied } })],
    ["rank", first({ first: { any: [tied] } })],
    [
      "rank",
      {
        ...first({ first: undefined }),
        by: { fact: "selection", path: "$.tied" },
        prefer: "lower",
      },
    ],
  ])("a fact of the selection is not known to a %s rule", (kind, rule) => {
    expect(problemsOf([rule])).toMatchObject([early(kind)]);
  });

  it("an advise rule knows the selection, in its condition and in its message", () => {
    const advise = {
      id: "clear",
      kind: "advise",
      level: "deny",
      when: { all: [tied] },
      message: "{selection.tied_ids}, {selection.runner_up}",
      why: "Clear.",
    };
    expect(problemsOf([filter(), advise])).toEqual([]);
  });

  it.each(["in", "notIn"])("%s never finds null, and says by what it is found", (operator) => {
    const condition = { all: [leaf({ path: "$.aim_id", operator, value: ["a/b", null] })] };
    expect(problemsOf([filter({ require: condition })])).toMatchObject([
      {
        code: "impossible-value",
        message: `\`${operator}\` never finds null: where \`profile.aim_id\` is not known, it cannot be judged`,
        hint: "compare with null by `equal` or `notEqual`, in a comparison of its own",
      },
    ]);
  });

  it("a fact that is near to none is looked up in the schema of the facts", () => {
    const problems = problemsOf([filter({ reason: "has {quite.something.else}" })]);
    expect(problems.map(({ hint }) => hint)).toEqual(["schemas/facts.schema.json lists the facts"]);
  });
});

describe("rules/load-rule-set: what a rank rule prefers", () => {
  it("values that the fact never has are errors, each at its place with the nearest one", () => {
    const problems = problemsOf([rank("$.metadata.precision", ["fp8", "bf-16", 16])]);
    expect(summary(problems)).toEqual([
      'rank-impossible-value rules/test/rules.json:13:9: `profile.metadata.precision` is never "bf-16"',
      "rank-impossible-value rules/test/rules.json:14:9: `profile.metadata.precision` is string, so it never equals 16",
    ]);
    expect(problems[0]?.hint).toBe("did you mean `bf16`?");
  });

  it.each([
    ["higher", "larger"],
    ["lower", "smaller"],
  ])("`%s` of a fact that is no number is an error that asks for a list", (prefer, size) => {
    expect(problemsOf([rank("$.metadata.type", prefer)])).toMatchObject([
      {
        code: "rank-not-number",
        message: `\`${prefer}\` prefers ${size} numbers, but \`profile.metadata.type\` is string`,
        hint: 'list the values from best to worst: "prefer": ["optimized", "preview", "unoptimized", "general"]',
        where: { line: 11 },
      },
    ]);
  });

  it("a text fact without known values is asked for as a list, too", () => {
    expect(problemsOf([rank("$.metadata.engine", "lower")])).toMatchObject([
      { code: "rank-not-number", hint: "list the values from best to worst" },
    ]);
  });

  it.each([
    ["$.metadata.gpu_count", "higher"],
    ["$.min_vram_mb", "lower"],
    ["$.metadata.gpu_count", [8, 4]],
    ["$.metadata.engine", ["vllm", "other"]],
    ["$.engine_args.max-num-seqs", "higher"],
  ])("%s can be preferred by %j", (path, prefer) => {
    expect(problemsOf([rank(path, prefer)])).toEqual([]);
  });
});

describe("rules/load-rule-set: an overlay over the rules of a set", () => {
  const change = (over: object = {}) => ({ id: "gpus-busy", level: "deny", ...over });

  it("gives an advise rule another level with one line, and leaves the rest of it", () => {
    const { ruleSet, problems } = loadRuleSet(
      unfilteredSources([advise(), advise({ id: "other" })], [change()]),
    );
    expect(problems).toEqual([]);
    expect(ruleSet?.advise.map(({ where, ...rule }) => rule)).toEqual([
      advise({ level: "deny" }),
      advise({ id: "other" }),
    ]);
    expect(ruleSet?.advise.map(({ where }) => where.path)).toEqual([
      "rules/custom/overlay.json",
      "rules/test/rules.json",
    ]);
  });

  it("a level for a rule that is not there is an error that names the nearest", () => {
    expect(problemsOf([advise()], [change({ id: "gpu-busy" })])).toMatchObject([
      {
        code: "unknown-rule",
        message: "the overlay changes the level of rule `gpu-busy`, which the set does not have",
        hint: "did you mean `gpus-busy`?",
      },
    ]);
  });

  it("a level for a rule of another kind is an error: only advise rules have one", () => {
    expect(problemsOf([filter(), advise()], [change({ id: "gpu-count" })])).toMatchObject([
      {
        code: "level-not-changeable",
        message: "`gpu-count` is a filter rule, which has no level",
        hint: "the rules with a level are: gpus-busy",
        where: { path: "rules/custom/overlay.json", line: 4 },
      },
    ]);
  });

  it("a level alone in the set itself is an error: there is no rule under it to change", () => {
    expect(problemsOf([change()])).toMatchObject([
      {
        code: "level-not-changeable",
        message: "`gpus-busy` has a level and nothing else, which only an overlay can say",
        where: { path: "rules/test/rules.json", line: 4 },
      },
    ]);
    expect(problemsOf([change()])[0]?.hint).toMatch(/kind.*when.*message.*why/);
  });

  it("anything beside id and level is an error: what is not kept must be said in full", () => {
    expect(problemsOf([advise()], [change({ why: "Ours." })])).toMatchObject([
      { code: "schema", where: { path: "rules/custom/overlay.json" } },
    ]);
    expect(problemsOf([advise()], [change({ level: "denny" })])).toMatchObject([
      { code: "schema", hint: "did you mean `deny`?" },
    ]);
  });

  it("an advise rule that forgets its kind is missing the kind, not a change of level", () => {
    const { kind, ...rest } = advise();
    expect(kind).toBe("advise");
    expect(problemsOf([rest])).toMatchObject([
      { code: "schema", message: expect.stringContaining("kind") },
    ]);
  });

  it("a rule of another kind under a shipped id is an error, not a silent replacement", () => {
    const { ruleSet, problems } = loadRuleSet(sourcesOf([filter()], [advise({ id: "gpu-count" })]));
    expect(ruleSet).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: "overlay-changes-kind",
        message: "this advise rule has the id of the filter rule `gpu-count`",
        hint: 'give it an id of its own; to remove the filter rule as well, write { "id": "gpu-count", "enabled": false }',
        where: { path: "rules/custom/overlay.json" },
      },
    ]);
  });
});

describe("rules/load-rule-set prevents the traps of json-rules-engine", () => {
  const traps: readonly (readonly [string, unknown, string, RegExp])[] = [
    [
      "an unknown operator, which throws only at run",
      leaf({ operator: "lessThen" }),
      "schema",
      /lessThen/,
    ],
    [
      "a mistyped path, which makes notEqual true",
      leaf({ path: "$.metadata.gpucount", operator: "notEqual", value: 3 }),
      "unknown-fact",
      /gpucount/,
    ],
    ["an unknown fact, which rejects the run", leaf({ fact: "gpus" }), "schema", /gpus/],
    ["an empty any, which is true", { any: [] }, "empty-condition", /`any` has no conditions/],
    ["a group with both any and all, which ignores all", { any: [leaf()], all: [leaf()] }, "", /./],
    [
      "`in` with a text, which is a substring test",
      leaf({ path: "$.metadata.gpu", operator: "in", value: "MI300X" }),
      "operator-type",
      /`in` needs a list, found "MI300X"/,
    ],
    [
      "a text compared as a number",
      leaf({ value: "8" }),
      "operator-type",
      /needs a number, found "8"/,
    ],
    [
      "lessThan on a text such as 8GB",
      leaf({ path: "$.metadata.gpu", value: 8 }),
      "operator-type",
      /compares numbers, but `profile.metadata.gpu` is string/,
    ],
    [
      "a text where the fact is a number",
      leaf({ operator: "equal", value: "4" }),
      "impossible-value",
      /is integer, so it never equals "4"/,
    ],
    [
      "a value that the fact never has",
      leaf({ path: "$.metadata.precision", operator: "equal", value: "fp9" }),
      "impossible-value",
      /is never "fp9"/,
    ],
    ["a priority, which short-circuits", leaf({ priority: 10 }), "priority", /priorit/],
    ["a named condition, whose name is erased", { condition: "is-small" }, "schema", /condition/],
    [
      "JSONPath filter expressions, which are evaluated",
      leaf({ path: "$..[?(@.x)]" }),
      "schema",
      /./,
    ],
    ["params and other keys of the engine", leaf({ params: {} }), "schema", /params/],
  ];

  it.each(traps)("%s", (_, condition, code, message) => {
    const isGroup = typeof condition === "object" && condition !== null && !("fact" in condition);
    const require = isGroup && !("condition" in condition) ? condition : { all: [condition] };
    const problems = problemsOf([filter({ require })]);
    expect(problems.length).toBeGreaterThan(0);
    const matching = problems.find((problem) => code === "" || problem.code === code);
    expect(matching, JSON.stringify(problems)).toBeDefined();
    expect(matching?.message).toMatch(message);
    expect(matching?.where?.line).toBeGreaterThan(1);
  });

  it("`__proto__` as a key, which crashes the run", () => {
    const text = `{"rules": [${JSON.stringify(filter())}]}`.replace(
      '"fact":',
      '"__proto__": {}, "fact":',
    );
    const { ruleSet, problems } = loadRuleSet({
      ...sourcesOf([]),
      files: [{ path: "rules.json", text }],
    });
    expect(ruleSet).toBeUndefined();
    expect(problems[0]?.code).toBe("prototype-key");
  });

  it("priority 0, which becomes 1: rules have an order instead, and equal ones are refused", () => {
    expect(problemsOf([filter({ priority: 0 })]).map(({ code }) => code)).toEqual(["priority"]);
  });
});
