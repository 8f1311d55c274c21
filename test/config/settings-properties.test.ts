import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeOf } from "../../src/config/flag-options.ts";
import { requestFacts } from "../../src/config/request.ts";
import { type Variable, variables } from "../../src/config/variables.ts";
import { hasErrors } from "../../src/shared/problem.ts";
import { allowedText, read } from "./support.ts";

const all: readonly Variable[] = variables;
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.constantFrom("auto", "fp8", "4", "true", "a/b", "/a", "MI300X", "", " ", "../..", "\u0000"),
);
const environments = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...all.map(({ variable }) => variable), "PROFILE_ID", "__proto__"),
    fc.string().map((name) => `AIM_${name}`),
  ),
  text,
);
const flagValues = fc.dictionary(
  fc.constantFrom(...all.map(({ flag }) => attributeOf(flag)), "format"),
  fc.oneof(text, fc.boolean()),
);

test("config/settings: no text throws, and settings are missing only with an error", () => {
  fc.assert(
    fc.property(environments, flagValues, (environment, flags) => {
      const { settings, problems } = read(environment, flags);
      expect(settings === undefined).toBe(hasErrors(problems));
      for (const { message, hint } of problems) {
        expect(message).not.toMatch(/[\p{Cc}]|[.]$/u);
        expect(hint ?? "").not.toMatch(/[\p{Cc}]/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test("config/settings: no model id leads out of a directory", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.stringMatching(/^[a./-]{1,8}$/)), (id) => {
      for (const name of ["AIM_ID", "AIM_MODEL_ID"]) {
        const { settings } = read({ [name]: id });
        if (settings === undefined || settings.modelId.value?.kind === "path") continue;
        if (settings.modelId.value?.kind === "s3") continue;
        const { model } = requestFacts(settings);
        if (model === null) continue;
        expect(model.split("/")).toHaveLength(2);
        for (const part of model.split("/")) expect(["", ".", ".."]).not.toContain(part);
      }
    }),
    { numRuns: 2000 },
  );
});

test("config/settings: a flag beats whatever the environment has", () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), text, ({ key, variable, flag, type }, value) => {
      const flags = { [attributeOf(flag)]: allowedText(type) };
      const { settings, problems } = read({ [variable]: value }, flags);
      expect(problems).toEqual([]);
      expect(settings).toEqual(read({}, flags).settings);
      expect(settings).toHaveProperty([key, "origin"], "flag");
      expect(settings).toHaveProperty([key, "from"], flag);
    }),
  );
});

test("config/settings: blanks around a value and the order of variables do not count", () => {
  const blank = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
  fc.assert(
    fc.property(environments, blank, (environment, blanks) => {
      const entries = Object.entries(environment);
      const padded = entries.map(([name, value]) => [name, `${blanks}${value}${blanks}`]);
      const other = Object.fromEntries(padded.reverse()) as Record<string, string>;
      expect(read(other)).toEqual(read(environment));
    }),
  );
});
