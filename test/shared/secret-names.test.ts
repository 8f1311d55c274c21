import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSecretName } from "../../src/shared/secret-names.ts";
import { root } from "../support/aim.ts";

describe("shared/secret-names", () => {
  it.each([
    ..."HF_TOKEN hf-token hfToken token TOKEN2 VLLM_API_KEY api-key apiKey apikey API_KEYS keys".split(
      " ",
    ),
    ..."AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN X-Amz-Signature sig".split(" "),
    ..."password db_password DB_PWD MYSQL_PASS passphrase credentials Authorization basic_auth".split(
      " ",
    ),
    ..."client_secret GITHUB_PAT DOCKER_AUTH_CONFIG cookie admin-api-key ssl-keyfile-password".split(
      " ",
    ),
    "--hf-token",
    "OPENAI_API_KEY",
    "openaiAPIKey",
    "kv.secret",
  ])("%s names a secret", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    ..."TOKENIZERS_PARALLELISM tokenizer max-num-batched-tokens eos_token_id stop_token".split(" "),
    ..."long-prefill-token-threshold return-tokens-as-token-ids max_tokens PWD OLDPWD".split(" "),
    ..."SSL_KEY_FILE ssl-keyfile HF_TOKEN_PATH SSH_AUTH_SOCK KEY_CACHE_DTYPE sort_key".split(" "),
    ..."monkey author path compass bypass signal HF_HOME model".split(" "),
    "",
    "--",
  ])("%s names none", (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it.each([
    ["vllm", ["allow-credentials", "api-key", "hf-token"]],
    ["sglang", ["admin-api-key", "api-key", "ssl-keyfile-password"]],
  ])("of all options of %s, those are secret that hold one (or could)", (engine, secret) => {
    const table = JSON.parse(readFileSync(`${root}/engines/${engine}.flags.json`, "utf8"));
    const names = Object.keys(table.options);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(isSecretName)).toEqual(secret);
  });

  it("no member of a resolution has a secret name, but `keys`, which holds objects", () => {
    const schema = readFileSync(`${root}/schemas/resolution.schema.json`, "utf8");
    const facts = readFileSync(`${root}/schemas/facts.schema.json`, "utf8");
    const names = [...`${schema}${facts}`.matchAll(/"([a-z_]+)": \{/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names.filter(isSecretName))).toEqual(new Set(["keys"]));
  });
});
