import { describe, expect, it } from "vitest";
import { hubPaths, ownHubHome } from "../../src/models/hub-paths.ts";

type Environment = Readonly<Record<string, string>>;

// Each as `huggingface_hub/constants.py` reads it.
describe("models/hub-paths", () => {
  it.each<[Environment, string]>([
    [{}, "/cache/hub"],
    [{ HF_HOME: "/home/" }, "/home/hub"],
    [{ HF_HOME: "" }, "/cache/hub"],
    [{ HF_HOME: "~/hf", HOME: "/u" }, "/u/hf/hub"],
    [{ HF_HOME: "$SCRATCH/hf", SCRATCH: "/s" }, "/s/hf/hub"],
    [{ HF_HOME: "${SCRATCH}x", SCRATCH: "/s" }, "/sx/hub"],
    [{ HF_HOME: "/$NOBODY" }, "/$NOBODY/hub"],
    [{ HF_HOME: "/h", HUGGINGFACE_HUB_CACHE: "/old" }, "/old"],
    [{ HF_HOME: "/h", HUGGINGFACE_HUB_CACHE: "/old", HF_HUB_CACHE: "/new" }, "/new"],
  ])("of %j the cache is %s", (environment, cache) => {
    expect(hubPaths(environment, "/cache").cache).toBe(cache);
  });

  it.each<[Environment, string]>([
    [{}, "/cache/token"],
    [{ HF_HOME: "/h" }, "/h/token"],
    [{ HF_HUB_CACHE: "/new" }, "/cache/token"],
    [{ HF_TOKEN_PATH: "~/t", HOME: "/u" }, "/u/t"],
  ])("of %j the token is in %s", (environment, token) => {
    expect(hubPaths(environment, "/cache").token).toBe(token);
  });

  it("has a home of its own", () => {
    expect(ownHubHome({ HOME: "/u" })).toBe("/u/.cache/huggingface");
    expect(ownHubHome({ HOME: "/u", XDG_CACHE_HOME: "/x" })).toBe("/x/huggingface");
  });
});
