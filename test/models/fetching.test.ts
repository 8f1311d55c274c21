import { describe, expect, it } from "vitest";
import {
  downloadsElsewhere,
  type FetchingReading,
  offlineBy,
  whyNotFetched,
} from "../../src/models/fetching.ts";
import { modelToFetch } from "../support/models.ts";

const wanted = modelToFetch({ aimId: "org/model" });
const model = { weights_mb: 1024, gated: true, location: null };
const reading: FetchingReading = {
  environment: { HF_TOKEN: "hf_x" },
  cachePath: "/cache",
  hasTokenFile: false,
  unwritable: null,
  freeBytes: null,
  inPart: null,
};

function whys(over: Partial<FetchingReading>, facts: Partial<typeof model> = {}) {
  return whyNotFetched(wanted, { ...model, ...facts }, { ...reading, ...over }).map(({ message }) =>
    message.replace(
      "the model `org/model` is not there completely, and the engine cannot fetch it: ",
      "",
    ),
  );
}

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

describe("models/fetching: whyNotFetched", () => {
  it("finds nothing in the way where nothing is known to be", () => {
    expect(whys({})).toEqual([]);
    expect(whys({ environment: {}, hasTokenFile: null })).toEqual([]);
  });

  it("says offline alone, and what to run", () => {
    const environment = { HF_HUB_OFFLINE: "1" };
    expect(whyNotFetched(wanted, model, { ...reading, environment, unwritable: "EROFS" })).toEqual([
      {
        code: "model-not-available",
        level: "error",
        message:
          "the model `org/model` is not there completely, and the engine cannot fetch it: HF_HUB_OFFLINE is set",
        hint: "run `aim download-to-cache --model-id org/model` where there is a network, with the same AIM_CACHE_PATH, or unset HF_HUB_OFFLINE",
      },
    ]);
  });

  it.each<[string, Partial<FetchingReading>, Partial<typeof model>, boolean]>([
    ["no token", { environment: {} }, {}, true],
    ["a blank token", { environment: { HF_TOKEN: " " } }, {}, true],
    ["the older name", { environment: { HUGGING_FACE_HUB_TOKEN: "x" } }, {}, false],
    ["a token in a file", { environment: {}, hasTokenFile: true }, {}, false],
    ["a mirror", { environment: { HF_ENDPOINT: "https://hub.corp" } }, {}, false],
    ["a token by OIDC", { environment: { HF_OIDC_RESOURCE: "org/model" } }, {}, false],
    ["ModelScope", { environment: { VLLM_USE_MODELSCOPE: "True" } }, {}, false],
    ["a model for everybody", { environment: {} }, { gated: false }, false],
  ])("a gated model with %s", (_what, over, facts, isStopped) => {
    const expected = isStopped ? ["it is gated, and there is no token"] : [];
    expect(whys(over, facts)).toEqual(expected);
  });

  it("says a cache that cannot be written, and one that is too small", () => {
    expect(whys({ unwritable: "EROFS", freeBytes: 1024 ** 3 / 2 })).toEqual([
      "`/cache/hub` cannot be written (EROFS)",
      "its weights need 1.0 GiB, and `/cache/hub` has 0.5 GiB free",
    ]);
    expect(whys({ freeBytes: 1024 ** 3 })).toEqual([]);
  });

  it("does not count space for a model that is there in part, or of unknown size", () => {
    expect(
      whyNotFetched(
        wanted,
        { ...model, location: "/cache/org/model" },
        { ...reading, freeBytes: 1 },
      ),
    ).toEqual([]);
    expect(
      whyNotFetched(wanted, { ...model, weights_mb: null }, { ...reading, freeBytes: 1 }),
    ).toEqual([]);
  });
});

describe("models/fetching: downloadsElsewhere", () => {
  it.each<[string, Readonly<Record<string, string>>, string | null]>([
    ["nothing is set", {}, null],
    ["HF_HOME is the cache", { HF_HOME: "/cache/" }, null],
    ["HF_HUB_CACHE is the cache itself", { HF_HUB_CACHE: "/cache/" }, null],
    ["it is in the cache", { HF_HUB_CACHE: "/cache/deep/hub" }, null],
    ["a name only begins alike", { HF_HOME: "/cache2" }, "`/cache2/hub`, which HF_HOME names"],
    ["both are set", { HF_HUB_CACHE: "/x", HF_HOME: "/y" }, "`/x`, which HF_HUB_CACHE names"],
  ])("where %s", (_what, environment, expected) => {
    const problem = downloadsElsewhere({ environment, cachePath: "/cache" });
    if (expected === null) expect(problem).toBeNull();
    else expect(problem?.message).toContain(`the engine downloads to ${expected}, and not to`);
  });
});
