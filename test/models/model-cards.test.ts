import { describe, expect, it } from "vitest";
import { readModelCards } from "../../src/edge/read-models.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { checkModelCards, findModelCard } from "../../src/models/model-cards.ts";
import { modelOfPlace, parseModelCard } from "../../src/models/parse-model-card.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { formatLocation } from "../../src/shared/problem.ts";
import { root } from "../support/aim.ts";
import { cardFile, profiles, soundCard } from "./card-source.ts";

/** The problems of the sound card after a change, each as code, place, message and hint. */
function problemsOf(from: string, to: string, relative?: string) {
  expect(soundCard).toContain(from);
  const text = soundCard.replace(from, to);
  return checkModelCards([cardFile(text, relative)], profiles).map(
    ({ code, level, where, message, hint }) => ({
      code: level === "error" ? code : `${level} ${code}`,
      where: where === undefined ? "" : formatLocation(where),
      message,
      hint,
    }),
  );
}

describe("models/model-cards", () => {
  it("checkModelCards: has nothing to say of a card that agrees with its profiles", () => {
    expect(checkModelCards([cardFile(soundCard)], profiles)).toEqual([]);
  });

  it.each([
    [
      "a recommendation that no profile is for",
      ["gpuCount: 1", "gpuCount: 4"],
      {
        code: "deployment-without-profile",
        where: "models/org/model.yaml:13:5",
        message: "no profile of this model is for 4 x MI300X, fp8, latency",
      },
    ],
    [
      "one whose profile is chosen by name alone",
      ["metric: throughput\n", "metric: throughput\n    precision: fp16\n"],
      undefined,
    ],
    [
      "one that names no such profile",
      ["profileId: vllm-mi325x-fp16-tp2-throughput", "profileId: vllm-mi325x-fp16-tp2-througput"],
      {
        code: "deployment-without-profile",
        where: "models/org/model.yaml:22:16",
        hint: "did you mean `vllm-mi325x-fp16-tp2-throughput`?",
      },
    ],
    [
      "one that says otherwise than the profile it names",
      ["gpuCount: 2", "gpuCount: 8"],
      {
        code: "deployment-differs",
        where: "models/org/model.yaml:19:15",
        message: "`gpuCount` is `8`, and that of `vllm-mi325x-fp16-tp2-throughput` is `2`",
        hint: "write `gpuCount: 2`, or name another profile",
      },
    ],
    [
      "one without precision and name",
      ["    precision: fp8\n", ""],
      {
        code: "deployment-incomplete",
        where: "models/org/model.yaml:13:5",
        hint: "add `precision`",
      },
    ],
    [
      "a variant that is missing",
      ["  - org/model-FP8\n", ""],
      {
        code: "variant-missing",
        where: "models/org/model.yaml:9:1",
        message: "a profile loads `org/model-FP8`, which is not among the variants",
        hint: "add `- org/model-FP8` to `variants`",
      },
    ],
    [
      "a variant that no profile loads",
      ["  - org/model\n", "  - org/model\n  - org/model-INT4\n"],
      { code: "warning variant-unused", where: "models/org/model.yaml:11:5" },
    ],
    [
      "a model that profiles load and that has no figures",
      ["  - model: org/model-FP8\n", "  - model: org/model-FP4\n"],
      [
        {
          code: "warning figures-missing",
          where: "models/org/model.yaml:23:1",
          message: "nothing says what `org/model-FP8` weighs and how it is built",
        },
        {
          code: "warning figures-unused",
          where: "models/org/model.yaml:38:12",
          hint: "did you mean `org/model-FP8`?",
        },
      ],
    ],
    [
      "figures of one model twice",
      ["  - model: org/model-FP8\n", "  - model: org/model\n"],
      [
        { code: "warning figures-missing" },
        { code: "figures-repeated", where: "models/org/model.yaml:38:12" },
      ],
    ],
    [
      "heads for keys and values that do not divide the heads",
      ["kv_heads: 8", "kv_heads: 7"],
      {
        code: "figures-contradict",
        where: "models/org/model.yaml:30:15",
        message: "`kv_heads` is `7`, which does not divide the 32 attention heads",
      },
    ],
    [
      "a gated model whose download needs no token",
      ["gated: false", "gated: true"],
      {
        code: "figures-contradict",
        where: "models/org/model.yaml:35:12",
        message: "`gated` is `true`, but `hfTokenRequired` is `false`",
      },
    ],
    [
      "weights of nothing, where `null` says that nobody knows",
      ["weights_mb: 15316", "weights_mb: 0"],
      { code: "out-of-range", where: "models/org/model.yaml:25:17" },
    ],
    ["figures that nobody knows", ["kv_heads: 8", "kv_heads: null"], undefined],
    [
      "a name that is not that of the folder",
      ["canonicalName: org/model", "canonicalName: org/mode1"],
      {
        code: "canonical-name-elsewhere",
        where: "models/org/model.yaml:1:16",
        hint: "write `canonicalName: org/model`, or move the file to `org/mode1.yaml`",
      },
    ],
    [
      "a key that the schema does not have",
      ["publisher: Org", "publisher: Org\nlicence: MIT"],
      {
        code: "unknown-key",
        where: "models/org/model.yaml:4:1",
        hint: expect.stringContaining("`license`"),
      },
    ],
    [
      "a tag with a comma, which labels join tags by",
      ["chat]", '"chat, instruction"]'],
      { code: "bad-format", where: "models/org/model.yaml:8:25" },
    ],
    [
      "text of several lines, which a label cannot hold",
      ["description: A model that is made up.", 'description: "A model\\nthat is made up."'],
      { code: "bad-format", where: "models/org/model.yaml:7:14" },
    ],
  ] as const)("checkModelCards: finds %s", (_, [from, to], expected) => {
    const found = problemsOf(from, to);
    const all = expected === undefined ? [] : [expected].flat();
    expect(found).toEqual(all.map((each) => expect.objectContaining(each)));
  });

  it("checkModelCards: asks for the name of a profile that is never chosen automatically", () => {
    const [found] = problemsOf(
      "    profileId: vllm-mi325x-fp16-tp2-throughput\n",
      "    precision: fp16\n",
    );
    expect(found).toMatchObject({
      code: "deployment-manual-only",
      where: "models/org/model.yaml:18:5",
      hint: "add `profileId: vllm-mi325x-fp16-tp2-throughput`",
    });
  });

  it("checkModelCards: finds a card of a model without profiles, a second card, a file that is none", () => {
    const other = soundCard.replace("canonicalName: org/model", "canonicalName: org/other");
    const found = checkModelCards(
      [
        cardFile(other, "org/other.yaml"),
        cardFile(soundCard),
        cardFile(soundCard, "org/model.yml"),
        cardFile(soundCard, "model.yaml"),
      ],
      profiles,
    );
    expect(found.map(({ code, where }) => `${code} ${where?.path}`)).toEqual([
      "card-never-read models/model.yaml",
      "card-repeated models/org/model.yml",
      "card-without-profiles models/org/other.yaml",
    ]);
  });

  it("findModelCard: finds a card in any letter case, and the nearest name when there is none", () => {
    const files = [cardFile(soundCard)];
    expect(findModelCard(files, "Org/MODEL", profiles).card?.title).toBe("The Model");
    const hints = ["org/modle", "modell", "model", "mod"].map(
      (wanted) => findModelCard(files, wanted, profiles).problems[0]?.hint,
    );
    expect(new Set(hints)).toEqual(new Set(["did you mean `org/model`?"]));
    const [unlike] = findModelCard(files, "quite/unlike", profiles).problems;
    expect(unlike).toMatchObject({
      code: "unknown-model",
      message: "no model card is for `quite/unlike`",
      hint: "there are cards of org/model",
    });
  });

  it("findModelCard: gives no card that contradicts its profiles, but why", () => {
    const broken = cardFile(soundCard.replace("gpuCount: 1", "gpuCount: 4"));
    const { card, problems } = findModelCard([broken], "org/model", profiles);
    expect(card).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["deployment-without-profile"]);
  });
});

describe("models/: the shipped cards", () => {
  const cards = readModelCards(`${root}/models`);
  const store = readAllProfiles(`${root}/profiles`);
  const catalog = buildCatalog(store.files, store.problems);

  it("agree with the shipped profiles", () => {
    expect(cards.problems).toEqual([]);
    expect(checkModelCards(cards.files, catalog.profiles)).toEqual([]);
  });

  it("say of every model that a profile loads what it weighs, from where, and how it is built", () => {
    const figures = cards.files.flatMap((file) => parseModelCard(file).card?.figures ?? []);
    const loaded = new Set(catalog.profiles.flatMap(({ facts }) => facts.model_id ?? []));
    expect(figures.map(({ model }) => model).sort()).toEqual([...loaded].sort());
    expect(figures.filter(({ weights_mb }) => weights_mb === null)).toEqual([]);
    expect(figures.filter(({ layers }) => layers === null).map(({ model }) => model)).toEqual([
      "CohereLabs/command-a-reasoning-08-2025",
    ]);
  });

  it("are there for every model that has profiles", () => {
    const models = new Set(catalog.profiles.flatMap(({ facts }) => facts.aim_id ?? []));
    const described = cards.files.map(({ relative }) => modelOfPlace(relative));
    expect([...models].sort()).toEqual(described.sort());
  });
});
