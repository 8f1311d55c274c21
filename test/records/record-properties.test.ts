import fc from "fast-check";
import { expect, test } from "vitest";
import { validateRecord } from "../../src/generated/validators.js";
import { recordLine } from "../../src/records/record.ts";
import { valueAt } from "../../src/shared/json-pointer.ts";
import { ruleSetOf } from "../support/rule-sources.ts";
import { type Case, type ProfileText, recordOf } from "./support.ts";

/** Rules that look at secrets, compare them and quote them: what no sane rule set does. */
const curious = ruleSetOf([
  {
    id: "curious-filter",
    kind: "filter",
    order: 10,
    require: {
      all: [
        {
          fact: "profile",
          path: "$.env_vars.HF_TOKEN",
          operator: "equal",
          value: "something else",
        },
        { fact: "profile", path: "$.env_vars.PLAIN", operator: "notEqual", value: "no" },
      ],
    },
    state: "curious",
    reason:
      "has {profile.env_vars.HF_TOKEN} and {profile.env_vars.PLAIN} with {profile.engine_args}",
    why: "To see whether it leaks.",
  },
  {
    id: "curious-rank",
    kind: "rank",
    order: 10,
    by: { fact: "profile", path: "$.env_vars.PLAIN" },
    prefer: ["no"],
    why: "To see whether it leaks.",
  },
  {
    id: "curious-advice",
    kind: "advise",
    level: "info",
    when: { all: [{ fact: "gpu", path: "$.count", operator: "greaterThan", value: 0 }] },
    message: "serving with {profile.env_vars.API_KEY} {profile.env_vars.PLAIN}",
    why: "To see whether it leaks.",
  },
]);

const letters = [..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"];
const noise = (least: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: least, maxLength: 40 })
    .map((all) => all.join(""));
const secretName = fc.constantFrom(
  ...[
    "HF_TOKEN",
    "api-key",
    "apiKey",
    "client_secret",
    "DB_PASSWORD",
    "credentials",
    "Authorization",
  ],
);
const optionName = fc.constantFrom("api-key", "hf-token", "admin_password", "auth-token");

/**
 * A secret that is known by its name, even one that is too short to be known elsewhere; one that is
 * known again; and one that is known by its form.
 */
const named = noise(5).map((secret) => ({ secret, value: secret }));
const knownAgain = noise(8).map((secret) => ({ secret, value: secret }));
const formed = fc.oneof(
  noise(20).map((secret) => ({ secret, value: `hf_${secret}` })),
  noise(20).map((secret) => ({ secret, value: `x sk-${secret} y` })),
  noise(12).map((secret) => ({ secret, value: `Authorization: Bearer ${secret}` })),
  noise(12).map((secret) => ({ secret, value: `https://user:${secret}@host/path` })),
  noise(12).map((secret) => ({ secret, value: `https://${secret}@host/path` })),
  noise(12).map((secret) => ({
    secret,
    value: `https://host/path?a=1&access_token=${secret}&b=2`,
  })),
  noise(12).map((secret) => ({ secret, value: `s3://b/k?X-Amz-Signature=${secret}` })),
  noise(40).map((secret) => ({
    secret,
    value: `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
  })),
  noise(8).map((secret) => ({ secret, value: `--foo 1 --api-key ${secret} --bar 2` })),
  noise(8).map((secret) => ({ secret, value: `HF_TOKEN=${secret} python3 -m x` })),
  fc.tuple(secretName, noise(8)).map(([name, secret]) => ({
    secret,
    value: JSON.stringify({ a: [{ [name]: secret }] }),
  })),
  fc.tuple(secretName, noise(8)).map(([name, secret]) => ({
    secret,
    value: JSON.stringify({ text: JSON.stringify({ [name]: secret }) }),
  })),
);

interface Planted {
  readonly where: string;
  readonly secret: string;
  readonly make: () => Case;
}

const profile = (over: Partial<ProfileText>): ProfileText => ({ name: "one", ...over });
const lone = (over: Partial<ProfileText>): Case => ({ profiles: [profile(over)], rules: curious });

/** A decision with one secret in it, and where it was put. */
const planted: fc.Arbitrary<Planted> = fc.oneof(
  fc.tuple(secretName, named).map(([name, { secret, value }]) => ({
    where: `env_vars.${name}`,
    secret,
    make: () => lone({ envVars: { [name.replaceAll("-", "_")]: value } }),
  })),
  formed.map(({ secret, value }) => ({
    where: "env_vars.PLAIN",
    secret,
    make: () => lone({ envVars: { PLAIN: value } }),
  })),
  fc.tuple(optionName, named).map(([name, { secret, value }]) => ({
    where: `engine_args.${name}`,
    secret,
    make: () => lone({ engineArgs: { [name]: value } }),
  })),
  fc.tuple(optionName, named, named).map(([name, a, b]) => ({
    where: `engine_args.${name} as a list`,
    secret: b.secret,
    make: () => lone({ engineArgs: { [name]: [a.value, b.value] } }),
  })),
  formed.map(({ secret, value }) => ({
    where: "engine_args of any name",
    secret,
    make: () => lone({ engineArgs: { "download-dir": value, nested: { a: [value] } } }),
  })),
  fc.tuple(secretName, named).map(([name, { secret, value }]) => ({
    where: "engine_args, nested",
    secret,
    make: () => lone({ engineArgs: { "kv-transfer-config": { a: { [name]: { b: [value] } } } } }),
  })),
  formed.map(({ secret, value }) => ({
    where: "the name of an engine argument's member",
    secret,
    make: () => lone({ engineArgs: { "override-generation-config": { [value]: 1 } } }),
  })),
  fc.tuple(optionName, named).map(([name, { secret, value }]) => ({
    where: `AIM_ENGINE_ARGS ${name}`,
    secret,
    make: () => ({
      ...lone({}),
      environment: { AIM_ENGINE_ARGS: JSON.stringify({ [name]: value, "max-model-len": 1 }) },
    }),
  })),
  formed.map(({ secret, value }) => ({
    where: "AIM_ENGINE_ARGS of any name",
    secret,
    make: () => ({
      ...lone({}),
      environment: { AIM_ENGINE_ARGS: JSON.stringify({ "download-dir": value }) },
    }),
  })),
  knownAgain.map(({ secret, value }) => ({
    where: "the container's environment, quoted by a profile under another name",
    secret,
    make: () => ({
      ...lone({ envVars: { PLAIN: `is ${value}!` } }),
      environment: { MY_TOKEN: value },
    }),
  })),
  fc.tuple(secretName, named).map(([name, { secret, value }]) => ({
    where: "the container's environment, overridden by the profile",
    secret,
    make: () => ({
      ...lone({ envVars: { [name.replaceAll("-", "_")]: "other" } }),
      environment: { [name.replaceAll("-", "_")]: value },
    }),
  })),
  formed.map(({ secret, value }) => ({
    where: "the container's environment under a harmless name, overridden by the profile",
    secret,
    make: () => ({ ...lone({ envVars: { PLAIN: "other" } }), environment: { PLAIN: value } }),
  })),
);

test("records/record: a secret never stands in the bytes of a record, wherever it was", async () => {
  const places = new Set<string>();
  let launched = 0;
  await fc.assert(
    fc.asyncProperty(planted, fc.boolean(), async ({ where, secret, make }, isAskedFor) => {
      places.add(where);
      const made = make();
      const environment: Case["environment"] = isAskedFor ? { AIM_PROFILE_ID: "one" } : {};
      const entry = await recordOf({
        ...made,
        environment: { ...made.environment, ...environment },
      });
      if (entry.launch !== null) launched += 1;
      const line = recordLine(entry);
      expect(line.includes(secret), where).toBe(false);
      const record: unknown = JSON.parse(line);
      expect(validateRecord(record), JSON.stringify(validateRecord.errors)).toBe(true);
      if (validateRecord(record)) {
        for (const pointer of record.masked) {
          const value = valueAt(record, pointer);
          const shown = typeof value === "string" && value.includes("[masked]");
          expect(shown || pointer.includes("[masked]"), `${where} ${pointer}`).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(places.size).toBeGreaterThan(15);
  expect(launched).toBeGreaterThan(100);
});

test("records/record: without a secret nothing is masked, and the launch is the plan's", async () => {
  const record = await recordOf({
    profiles: [
      {
        name: "one",
        envVars: { GPU_ARCHS: "gfx942" },
        engineArgs: { "max-num-batched-tokens": 8192 },
      },
    ],
  });
  expect(record.masked).toEqual([]);
  expect(JSON.stringify(record)).not.toContain("[masked]");
  expect(record.launch).toMatchObject({
    program: "/usr/bin/python3",
    argv: expect.arrayContaining(["--max-num-batched-tokens", "8192"]),
    env: { GPU_ARCHS: "gfx942" },
  });
});

test("records/record: a record is one line, whatever stands in it", async () => {
  const record = await recordOf({
    profiles: [{ name: "one", engineArgs: { "chat-template": "a\n\u2028b\r\n" } }],
  });
  expect(recordLine(record).split("\n")).toHaveLength(2);
});
