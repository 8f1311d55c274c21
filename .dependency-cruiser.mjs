// The architecture as rules that fail: who may import whom, and why. `npm run depcruise` checks them
// (scripts/check-architecture.mjs), test/architecture proves that each one can fail.

/** Stages: pure functions from the inputs to the launch plan and its explanation. */
const STAGES =
  "^src/(config|facts|profiles|models|rules|selection|situations|counterfactual|launch|doctor|download|lint|records|rule-diff|rule-tests|explain|shared)/|^src/resolve[.]ts$";

/** What everyone may import. */
const COMMON = "^src/(shared|generated)/";

/** What runs by itself, or is imported by other programs: everything else is there for these. */
const ENTRIES = "^src/(main|index|edge/amdsmi-worker)[.]ts$";

/** The folders that the rules below know. */
const FOLDERS =
  "cli|config|counterfactual|doctor|download|edge|explain|facts|generated|launch|lint|models|profiles|records|rule-diff|rule-tests|rules|selection|shared|situations";

/** The one module, or folder, that may import each package. */
const OWNERS = {
  "@renovatebot/pep440": "src/shared/version",
  ajv: "src/generated/",
  commander: "src/cli/",
  "fast-glob": "src/edge/",
  "fastest-levenshtein": "src/shared/did-you-mean",
  "json-rules-engine": "src/rules/evaluate",
  "jsonc-parser": "src/shared/document-json",
  "junit-report-builder": "src/explain/formats/junit",
  koffi: "src/edge/",
  pino: "src/edge/log",
  "pino-pretty": "src/edge/log",
  "string-width": "src/shared/text-width",
  "wrap-ansi": "src/explain/writers/width",
  yaml: "src/shared/document",
};

const path = (...parts) => parts.join("|");
const folder = (...names) => `^src/(${names.join("|")})/`;
const RESOLVE = "^src/resolve[.]ts$";

/** `from` may import itself, what everyone may, and `allowed`: nothing else of src. */
function only(name, from, allowed, comment) {
  return {
    name,
    severity: "error",
    comment,
    from: { path: from },
    to: { path: "^src/", pathNot: path(from, COMMON, ...allowed) },
  };
}

/** `from` may import `of` for its types alone. */
function onlyTypes(name, from, of, comment) {
  return {
    name,
    severity: "error",
    comment,
    from: { path: from },
    to: { path: path(...of), pathNot: path(from, COMMON), dependencyTypesNot: ["type-only"] },
  };
}

const everywhere = [
  {
    name: "no-cycles",
    severity: "error",
    comment: "Modules that need each other cannot be read, tested or changed one at a time.",
    from: { path: "^src/" },
    to: { circular: true },
  },
  {
    name: "everything-is-reachable",
    severity: "error",
    comment: "What neither the command nor the library reaches is dead: delete it or use it.",
    from: { path: ENTRIES },
    to: { path: "^src/", pathNot: `${ENTRIES}|[.]d[.]ts$`, reachable: false },
  },
  {
    name: "folders-are-known",
    severity: "error",
    comment: "A new folder of src gets a direction rule below, and a place in FOLDERS.",
    from: { path: "^src/", pathNot: `^src/((${FOLDERS})/|(main|index|resolve)[.]ts$)` },
    to: {},
  },
  {
    name: "imports-resolve",
    severity: "error",
    comment: "An import that leads nowhere fails at run time, and no other rule can judge it.",
    from: { path: "^src/" },
    to: { couldNotResolve: true },
  },
  {
    name: "src-never-imports-test",
    severity: "error",
    comment: "What ships must not depend on what tests it.",
    from: { path: "^src/" },
    to: { path: "^test/" },
  },
  {
    name: "src-imports-only-src-and-schemas",
    severity: "error",
    comment:
      "Scripts, fixtures and benchmarks are not shipped; schemas and the package's name are.",
    from: { path: "^src/" },
    to: { path: "^(?!src/|schemas/|test/|package[.]json$)", dependencyTypes: ["local"] },
  },
];

const purity = [
  {
    name: "stages-import-no-node",
    severity: "error",
    comment: "Stages are pure functions: files, processes and clocks belong to the edge.",
    from: { path: STAGES },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "stages-import-no-edge-or-cli",
    severity: "error",
    comment:
      "Stages get what the edge has read as plain values, so that a decision can be replayed.",
    from: { path: STAGES },
    to: { path: "^src/(edge|cli)/|^src/(main|index)[.]ts$" },
  },
];

const directions = [
  {
    name: "generated-imports-nothing",
    severity: "error",
    comment: "Generated code is made from schemas/ alone.",
    from: { path: folder("generated") },
    to: { path: "^src/", pathNot: folder("generated") },
  },
  only(
    "shared-imports-only-generated",
    folder("shared"),
    [],
    "What everyone imports must not know anyone.",
  ),
  only(
    "config-imports-no-stage",
    folder("config"),
    [],
    "Settings come first: they say what is asked for, not what follows from it.",
  ),
  only(
    "facts-import-no-stage",
    folder("facts"),
    [],
    "Facts are what rules look at: they come before profiles and rules.",
  ),
  only(
    "profiles-import-facts",
    folder("profiles"),
    [folder("facts")],
    "A profile is read for itself, with the names that GPUs have: whether it fits is for the rules to say.",
  ),
  only(
    "models-import-profiles-and-before",
    folder("models"),
    [folder("profiles", "facts", "config")],
    "What a model is and where it lies is known before rules look at it.",
  ),
  only(
    "rules-import-profiles-and-facts",
    folder("rules"),
    [folder("profiles", "facts")],
    "Rules judge profiles against facts, and know nothing of what is made of the verdict.",
  ),
  only(
    "selection-imports-rules-and-before",
    folder("selection"),
    [folder("rules", "profiles", "facts")],
    "Selection ranks what the rules have judged: the flow goes forward only.",
  ),
  only(
    "resolve-imports-selection-and-before",
    RESOLVE,
    [folder("selection", "rules", "models", "profiles", "facts")],
    "The pipeline ends with the selection: launch and explain start from its result.",
  ),
  only(
    "situations-import-selection-and-before",
    folder("situations"),
    [folder("selection", "rules", "models", "profiles", "facts", "config")],
    "Situations are made up and judged in one place; what is asked of them is for whoever asks.",
  ),
  only(
    "counterfactual-imports-resolve-and-before",
    folder("counterfactual"),
    [folder("situations", "selection", "rules", "models", "profiles", "facts", "config"), RESOLVE],
    "What would have been decided is found by resolving again, not by a second way to decide.",
  ),
  only(
    "lint-imports-selection-and-before",
    folder("lint"),
    [folder("situations", "selection", "rules", "models", "profiles", "facts")],
    "The linter tries rules by the code that decides with them: what it says never happens must not happen.",
  ),
  only(
    "rule-tests-import-resolve-and-before",
    folder("rule-tests"),
    [folder("situations", "selection", "rules", "models", "profiles", "facts", "config"), RESOLVE],
    "A test runs the whole decision that is made in earnest, and nothing that is made of it.",
  ),
  only(
    "rule-diff-imports-resolve-and-before",
    folder("rule-diff"),
    [folder("situations", "selection", "rules", "models", "profiles", "facts", "config"), RESOLVE],
    "Rule sets are compared by what they decide, with the judge and the ranking that decide in earnest.",
  ),
  only(
    "launch-imports-stages-before-it",
    folder("launch"),
    [folder("config", "facts", "profiles", "models", "rules", "selection"), RESOLVE],
    "A launch plan is made of the selection and never of its explanation.",
  ),
  onlyTypes(
    "launch-takes-only-types",
    folder("launch"),
    [folder("config", "facts", "profiles", "models", "rules", "selection"), RESOLVE],
    "A launch plan decides nothing again: it gets the selection as a value.",
  ),
  only(
    "doctor-imports-what-it-judges",
    folder("doctor"),
    [folder("config", "facts", "models", "rules", "launch")],
    "A start is judged by values that the edge has read, before anything is decided or planned.",
  ),
  only(
    "download-imports-nothing",
    folder("download"),
    [],
    "What a download needs and what its client says is judged by itself: no decision is looked at.",
  ),
  only(
    "records-import-launch-and-before",
    folder("records"),
    [folder("launch", "selection", "rules", "profiles", "facts"), RESOLVE],
    "A record holds a decision and its launch; it is decided again by resolving, and nothing before knows of it.",
  ),
  only(
    "explain-imports-stages-before-it",
    folder("explain"),
    [
      folder(
        "config",
        "facts",
        "profiles",
        "models",
        "rules",
        "selection",
        "situations",
        "counterfactual",
        "launch",
        "doctor",
        "lint",
        "records",
        "rule-diff",
        "rule-tests",
      ),
      RESOLVE,
    ],
    "Explanations only render: nothing comes after them but the command line.",
  ),
  onlyTypes(
    "explain-takes-only-types",
    folder("explain"),
    [
      folder(
        "config",
        "facts",
        "profiles",
        "models",
        "rules",
        "selection",
        "situations",
        "counterfactual",
        "launch",
        "doctor",
        "lint",
        "records",
        "rule-diff",
        "rule-tests",
      ),
      RESOLVE,
    ],
    "An explanation that computed a verdict again could disagree with the one that was launched.",
  ),
  only(
    "edge-imports-no-cli",
    folder("edge"),
    [
      folder(
        "config",
        "facts",
        "profiles",
        "models",
        "rules",
        "selection",
        "launch",
        "doctor",
        "download",
        "explain",
      ),
      RESOLVE,
    ],
    "The edge reads and executes for whoever asks: it does not know the command line.",
  ),
  onlyTypes(
    "edge-takes-only-types",
    folder("edge"),
    [
      folder(
        "config",
        "facts",
        "profiles",
        "models",
        "rules",
        "selection",
        "launch",
        "doctor",
        "download",
        "explain",
      ),
      RESOLVE,
    ],
    "Input and output carry values of the stages and decide nothing.",
  ),
  {
    name: "cli-decides-through-resolve",
    severity: "error",
    comment: "Commands load rules, and decide through resolve alone: no two of them can disagree.",
    from: { path: folder("cli") },
    to: { path: "^src/selection/|^src/rules/(evaluate|judge)" },
  },
  {
    name: "commands-import-no-command",
    severity: "error",
    comment: "What two commands share stands beside them: each can be read, and loaded, by itself.",
    from: { path: "^src/cli/commands/" },
    to: { path: "^src/cli/commands/" },
  },
  only(
    "main-imports-cli-and-edge",
    "^src/main[.]ts$",
    [folder("cli", "edge")],
    "Main owns argv, streams and the exit code, and hands everything else to the command line.",
  ),
  {
    name: "library-imports-no-cli",
    severity: "error",
    comment: "Importing the library must not bring in the command line or run it.",
    from: { path: "^src/index[.]ts$" },
    to: { path: "^src/cli/|^src/main[.]ts$" },
  },
  {
    name: "entries-are-not-imported",
    severity: "error",
    comment: "main and the worker run when they are loaded, and index exists for other programs.",
    from: { path: "^src/" },
    to: { path: ENTRIES },
  },
];

const owners = Object.entries(OWNERS).map(([name, owner]) => ({
  name: `${name}-only-in-its-owner`,
  severity: "error",
  comment: `${owner} is the only place that knows ${name}: it can be replaced there, and its traps are kept there.`,
  from: { path: "^src/", pathNot: `^${owner}` },
  to: { path: `(^|/)node_modules/${name}/` },
}));

const packages = {
  name: "packages-have-an-owner",
  severity: "error",
  comment: "A new package gets one owner module, named in OWNERS of .dependency-cruiser.mjs.",
  from: { path: "^src/" },
  to: { path: `(^|/)node_modules/(?!(${Object.keys(OWNERS).join("|")})/)` },
};

export default {
  forbidden: [...everywhere, ...purity, ...directions, ...owners, packages],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
