import { describe, expect, it } from "vitest";
import { unknownModel } from "../../src/facts/unknown-model.ts";
import { figuresIn, modelsOfCards } from "../../src/models/card-figures.ts";
import { type FolderVerdict, incomplete } from "../../src/models/judge-folder.ts";
import type { FoundPlace, LocatedModel, ModelPlace } from "../../src/models/locate-model.ts";
import { modelFacts, modelFactsFor, modelOf } from "../../src/models/model-facts.ts";
import { cardFile, soundCard } from "./card-source.ts";

const config = { architectures: ["Own"], num_attention_heads: 16, torch_dtype: "float16" };
const whole: FolderVerdict = {
  ...incomplete(null),
  complete: true,
  weightsBytes: 3 * 1024 ** 2 + 5,
  config,
};
const partial: FolderVerdict = { ...incomplete("lacks a part"), config };

function place(verdict: FolderVerdict, exists = true, kind: ModelPlace["kind"] = "directory") {
  const at: ModelPlace = { kind, path: "/cache/org/model", within: "/cache", revision: "main" };
  return { place: at, path: at.path, exists, verdict } satisfies FoundPlace;
}

const foundAt = (found: FoundPlace): LocatedModel => ({ found, tried: [] });
const triedAt = (...tried: readonly FoundPlace[]): LocatedModel => ({ found: null, tried });
const [card] = figuresIn(cardFile(soundCard));

describe("models/model-facts", () => {
  it("are those of its own files where they are all there, whatever the card says", () => {
    expect(modelFacts("org/model", foundAt(place(whole)), card)).toMatchObject({
      id: "org/model",
      from: "directory",
      location: "/cache/org/model",
      complete: true,
      weights_mb: 3,
      architecture: "Own",
      attention_heads: 16,
      layers: null,
      // Files do not tell it.
      gated: false,
    });
    const inHub = modelFacts("org/model", foundAt(place(whole, true, "hub-cache")), undefined);
    expect(inHub).toMatchObject({ from: "hub-cache", gated: null });
  });

  it("are those of its card where it is there in part, and say where the part is", () => {
    const nowhere = place(incomplete("does not exist"), false);
    expect(modelFacts("org/model", triedAt(nowhere, place(partial)), card)).toMatchObject({
      from: "card",
      location: "/cache/org/model",
      complete: false,
      weights_mb: 15_316,
      architecture: "LlamaForCausalLM",
    });
    expect(modelFacts("org/model", triedAt(nowhere), card)).toMatchObject({ location: null });
  });

  it("are its shape where it is there in part and has no card, and not its size", () => {
    expect(modelFacts("org/model", triedAt(place(partial)), undefined)).toMatchObject({
      from: "directory",
      complete: false,
      weights_mb: null,
      attention_heads: 16,
    });
  });

  it("are unknown where nothing tells them", () => {
    expect(
      modelFacts("org/model", triedAt(place(incomplete("has no weights"))), undefined),
    ).toEqual({
      ...unknownModel("org/model"),
      location: "/cache/org/model",
      complete: false,
    });
    expect(modelFacts("org/model", null, undefined)).toEqual(unknownModel("org/model"));
  });

  it("are those of the model that the profile would load", () => {
    const asked = { model_id: "asked/model", aim_id: "aim/model" };
    const nobody = { model_id: null, aim_id: null };
    expect(modelOf({ model_id: "own/model" }, asked)).toBe("own/model");
    expect(modelOf({ model_id: null }, asked)).toBe("asked/model");
    expect(modelOf({ model_id: null }, { ...asked, model_id: null })).toBe("aim/model");
    expect(modelOf({ model_id: null }, nobody)).toBeNull();
    const known = modelsOfCards([cardFile(soundCard)]);
    expect(modelFactsFor({ model_id: "org/model-FP8" }, asked, known).weights_mb).toBe(8660);
    expect(modelFactsFor({ model_id: null }, asked, known)).toEqual(unknownModel("asked/model"));
    expect(modelFactsFor({ model_id: null }, nobody, known)).toEqual(unknownModel(null));
  });
});

describe("models/card-figures", () => {
  it("are those of every model that a card names; a broken card has none", () => {
    const names = [...modelsOfCards([cardFile(soundCard), cardFile("x: [")]).keys()];
    expect(names).toEqual(["org/model", "org/model-FP8"]);
    expect(figuresIn(cardFile(soundCard.replace("15316", "many")))).toEqual([]);
  });
});
