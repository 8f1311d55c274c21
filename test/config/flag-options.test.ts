import { Command, Option } from "commander";
import { expect, test } from "vitest";
import { attributeOf, flagOptions } from "../../src/config/flag-options.ts";
import { names, read } from "./support.ts";

const option = (key: string) => flagOptions(names).find((candidate) => candidate.key === key);

test("config/flag-options: a flag says what it means, its variable, values and default", () => {
  expect(option("precision")).toEqual({
    key: "precision",
    attribute: "precision",
    variable: "AIM_PRECISION",
    flags: "--precision <PRECISION>",
    negatedFlags: null,
    description:
      "Precision that the profile must have; `auto` leaves it to the rules (AIM_PRECISION: auto, int4, fp4, int8, fp8, fp16, bf16 or fp32; default: auto)",
    choices: ["auto", "int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"],
    group: "selection",
    hidden: false,
  });
});

test.each([
  [
    "aimId",
    "Model of a model-specific container; its own profiles are looked up (AIM_ID: org/model)",
  ],
  [
    "profilesPath",
    "Directory of the profiles (AIM_PROFILES_PATH; default: `profiles` in `AIM_HOME`)",
  ],
])("config/flag-options: the description of %s says nothing twice", (key, description) => {
  expect(option(key)?.description).toBe(description);
});

test("config/flag-options: a boolean has two flags without a value", () => {
  expect(option("allowGeneralProfileFallback")).toMatchObject({
    flags: "--allow-general-profile-fallback",
    negatedFlags: "--no-allow-general-profile-fallback",
    choices: null,
  });
});

test("config/flag-options: completion offers the names that the installation knows", () => {
  expect(option("engine")?.choices).toEqual(["auto", "sglang", "vllm"]);
  expect(option("gpuModel")?.choices).toContain("MI300X");
  expect(flagOptions().find(({ key }) => key === "engine")?.choices).toEqual(["auto"]);
});

/** A program that has all flags, and what commander makes of these arguments. */
function parse(argv: string[]) {
  const program = new Command().exitOverride();
  for (const { flags, negatedFlags, description } of flagOptions()) {
    program.addOption(new Option(flags, description));
    if (negatedFlags !== null) program.addOption(new Option(negatedFlags));
  }
  return program.parse(argv, { from: "user" });
}

test("config/flag-options: attributes are those that commander gives", () => {
  const program = parse([]);
  const attributes = program.options.filter((o) => !o.negate).map((o) => o.attributeName());
  expect(attributes).toEqual(
    flagOptions().map(({ flags }) => attributeOf(flags.split(" ")[0] ?? "")),
  );
  expect(program.opts()).toEqual({});
});

test("config/flag-options: flags as commander reads them become settings", () => {
  const argv = ["--profiles", "/p", "--gpu-count=4", "--no-allow-general-profile-fallback"];
  const { settings } = read({ AIM_GPU_COUNT: "8" }, parse(argv).opts());
  expect(settings).toMatchObject({
    profilesPath: { value: "/p", origin: "flag", from: "--profiles" },
    gpuCount: { value: 4, origin: "flag", from: "--gpu-count" },
    allowGeneralProfileFallback: {
      value: false,
      origin: "flag",
      from: "--no-allow-general-profile-fallback",
    },
  });
  expect(read({}, parse(["--allow-general-profile-fallback"]).opts()).settings).toMatchObject({
    allowGeneralProfileFallback: {
      value: true,
      origin: "flag",
      from: "--allow-general-profile-fallback",
    },
  });
});
