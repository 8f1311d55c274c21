import { describe, expect, it } from "vitest";
import { offlineBy } from "../../src/models/fetching.ts";

describe("models/fetching: offlineBy", () => {
  it.each([
    [{ HF_HUB_OFFLINE: "1" }, "HF_HUB_OFFLINE"],
    [{ TRANSFORMERS_OFFLINE: "yes" }, "TRANSFORMERS_OFFLINE"],
    [{ HF_HUB_OFFLINE: "", TRANSFORMERS_OFFLINE: "True" }, "TRANSFORMERS_OFFLINE"],
    [{ HF_HUB_OFFLINE: "0", TRANSFORMERS_OFFLINE: "1" }, null],
    [{ HF_HUB_OFFLINE: "later" }, null],
    [{}, null],
  ])("reads %j as huggingface_hub does", (environment, expected) => {
    expect(offlineBy(environment)).toBe(expected);
  });
});
