import { describe, expect, it } from "vitest";
import { ProfileStore } from "../../src/profiles/profile-store.ts";

const metadata =
  "metadata: { engine: vllm, gpu: MI300X, precision: fp16, gpu_count: 1, metric: latency, manual_selection_only: false, type: optimized }";

function file(relative: string, model: string | null) {
  const ids = model === null ? "" : `aim_id: ${model}\nmodel_id: maker/weights\n`;
  return { path: `profiles/${relative}`, relative, text: `${ids}${metadata}\n` };
}

const store = new ProfileStore([
  file("custom/c.yaml", "org/custom-only"),
  file("general/g.yaml", null),
  file("Org/Model/a.yaml", "Org/Model"),
  file("org/other/b.yaml", "org/other"),
  file("nowhere.yaml", "org/other"),
]);

const idsFor = (model: string | null) =>
  store.catalogOf(model).profiles.map(({ facts }) => facts.id);

describe("profiles/profile-store", () => {
  it("offers a request custom profiles, those of its model and general ones", () => {
    expect(idsFor("org/other")).toEqual(["custom/org/custom-only/c", "b", "general/g"]);
  });

  it("finds the folder of a model in other letter case, and offers an unknown model the rest", () => {
    expect(idsFor("org/model")).toEqual(["custom/org/custom-only/c", "a", "general/g"]);
    expect(idsFor("org/none")).toEqual(["custom/org/custom-only/c", "general/g"]);
    expect(idsFor(null)).toEqual(["custom/org/custom-only/c", "general/g"]);
  });

  it("knows the models that have a folder and those that custom profiles name", () => {
    expect(store.models()).toEqual(["Org/Model", "maker/weights", "org/custom-only", "org/other"]);
  });

  it("reads what several models are offered once", () => {
    expect(store.catalogOf("org/none")).toBe(store.catalogOf("org/nothing"));
  });
});
