import { describe, expect, it } from "vitest";
import { launchEnvironment } from "../../src/launch/environment.ts";
import { madeUp, sglang, vllm } from "./support.ts";

type Variables = Readonly<Record<string, string | undefined>>;

function plan(container: Variables, profile: Record<string, string> = {}, engine = vllm) {
  const { descriptor } = engine;
  return launchEnvironment({ descriptor, container, profile, cachePath: "/cache" });
}

describe("launch/environment", () => {
  it("sets the profile's variables and HF_HOME, and repeats nothing of the container", () => {
    expect(plan({ PATH: "/bin" }, { B: "1", A: "2" })).toEqual({
      env: { B: "1", A: "2", HF_HOME: "/cache" },
      notes: [],
    });
  });

  it("leaves HF_HOME alone where the container or the profile sets it", () => {
    expect(plan({ HF_HOME: "/mine" }).env).toEqual({});
    expect(plan({}, { HF_HOME: "/theirs" }).env).toEqual({ HF_HOME: "/theirs" });
  });

  it("takes an empty HF_HOME for one that is not set", () => {
    expect(plan({ HF_HOME: "" }).env).toEqual({ HF_HOME: "/cache" });
  });

  it("sets no HF_HOME for an engine that does not read it", () => {
    expect(plan({}, {}, madeUp()).env).toEqual({});
  });

  it("notes each different value that the profile replaces, on one line", () => {
    expect(
      plan({ A: "1", B: "x\ny", C: "same", D: undefined }, { A: "2", B: "", C: "same", D: "4" }),
    ).toEqual({
      env: { A: "2", B: "", C: "same", D: "4", HF_HOME: "/cache" },
      notes: [
        {
          code: "environment-overridden",
          level: "warning",
          message:
            "environment variable `A`: `1` of the container is replaced by `2` of the profile",
        },
        {
          code: "environment-overridden",
          level: "warning",
          message:
            "environment variable `B`: `x\\ny` of the container is replaced by `` of the profile",
        },
      ],
    });
  });

  it.each(["HF_TOKEN", "AWS_SECRET_ACCESS_KEY", "api_key", "DB_PASSWORD", "X_CREDENTIALS"])(
    "never shows a value of %s",
    (name) => {
      const { notes } = plan({ [name]: "hush-hush" }, { [name]: "quiet-quiet" });
      expect(notes).toHaveLength(1);
      expect(JSON.stringify(notes)).toContain(name);
      expect(JSON.stringify(notes)).not.toMatch(/hush|quiet/);
    },
  );

  it("shows the value of TOKENIZERS_PARALLELISM, which is no token", () => {
    const { notes } = plan({ TOKENIZERS_PARALLELISM: "true" }, { TOKENIZERS_PARALLELISM: "false" });
    expect(notes[0]?.message).toContain("`true`");
  });

  it("shortens a value that is longer than a line", () => {
    const { notes } = plan({ A: "a".repeat(5000) }, { A: "b" });
    expect(notes[0]?.message.length).toBeLessThan(400);
  });

  it.each([
    ["a value with a NUL character", { A: "x\0y" }],
    ["half of a surrogate pair", { A: "\ud800" }],
    ["a name with `=`", { "A=B": "x" }],
    ["an empty name", { "": "x" }],
  ])("refuses %s", (_what, profile) => {
    expect(plan({}, profile as Record<string, string>).notes).toMatchObject([
      { code: "environment-not-representable", level: "error" },
    ]);
  });

  it("sets the engine's log level to AIM_LOG_LEVEL_ROOT, before the profile's variables", () => {
    const level = (container: Variables, isGiven: boolean, profile = {}, { descriptor } = vllm) =>
      launchEnvironment({
        descriptor,
        container: { HF_HOME: "/mine", ...container },
        profile,
        cachePath: "/cache",
        logLevel: { value: "WARNING", isGiven },
      });
    expect(level({}, false).env).toEqual({ VLLM_LOGGING_LEVEL: "WARNING" });
    expect(level({ VLLM_LOGGING_LEVEL: "" }, false).env).toEqual({ VLLM_LOGGING_LEVEL: "WARNING" });
    expect(level({ VLLM_LOGGING_LEVEL: "DEBUG" }, false)).toEqual({ env: {}, notes: [] });
    expect(level({ VLLM_LOGGING_LEVEL: "DEBUG" }, true)).toMatchObject({
      env: { VLLM_LOGGING_LEVEL: "WARNING" },
      notes: [
        {
          code: "environment-overridden",
          message:
            "environment variable `VLLM_LOGGING_LEVEL`: `DEBUG` of the container is replaced by `WARNING` of AIM_LOG_LEVEL_ROOT",
        },
      ],
    });
    const profile = { VLLM_LOGGING_LEVEL: "INFO" };
    expect(level({}, true, profile)).toEqual({ env: profile, notes: [] });
    expect(level({}, true, {}, sglang).env).toEqual({});
  });
});
