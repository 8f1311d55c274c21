import { describe, expect, it } from "vitest";
import { createMask, secretsIn } from "../../src/records/mask.ts";
import { ExactNumber } from "../../src/shared/document.ts";

const mask = createMask();

describe("records/mask", () => {
  it("masks by name, whatever is below the name, and says where", () => {
    const { value, masked } = mask.value({
      "api-key": "a",
      seed: 1,
      nested: { credentials: { user: "u", tries: 3 }, list: [{ token: "t" }] },
      hf_token: null,
      allow_credentials: true,
    });
    expect(value).toEqual({
      "api-key": "[masked]",
      seed: 1,
      nested: {
        credentials: { user: "[masked]", tries: "[masked]" },
        list: [{ token: "[masked]" }],
      },
      hf_token: null,
      allow_credentials: true,
    });
    expect(masked).toEqual([
      "/api-key",
      "/nested/credentials/user",
      "/nested/credentials/tries",
      "/nested/list/0/token",
    ]);
  });

  it("masks what follows an option of a command, up to the next option", () => {
    const argv = ["python3", "--api-key", "a", "b", "--port", "80", "--hf-token=c", "--x", "{}"];
    expect(mask.value({ argv })).toEqual({
      value: {
        argv: [
          "python3",
          "--api-key",
          "[masked]",
          "[masked]",
          "--port",
          "80",
          "--hf-token=[masked]",
          "--x",
          "{}",
        ],
      },
      masked: ["/argv/2", "/argv/3", "/argv/6"],
    });
  });

  it("looks into texts that are JSON, and leaves the digits of their numbers", () => {
    const text =
      '{"n": 0.90, "big": 9007199254740993, "token": "t", "inner": "{\\"key\\": \\"k\\"}"}';
    expect(mask.text(text)).toBe(
      '{"n":0.90,"big":9007199254740993,"token":"[masked]","inner":"{\\"key\\":\\"[masked]\\"}"}',
    );
    expect(mask.text('{"n": 0.90}')).toBe('{"n": 0.90}');
  });

  it("masks a known secret wherever it is quoted, also escaped, and also in names", () => {
    const known = createMask(['pa"ss/word', "open-sesame-1", "open-sesame"]);
    expect(known.text("is open-sesame-1, open-sesame")).toBe("is [masked], [masked]");
    expect(known.text('x pa\\"ss/word y pa%22ss%2Fword')).toBe("x [masked] y [masked]");
    expect(known.value({ "x open-sesame": 1, "x open-sesame-1": 2 })).toEqual({
      value: { "x [masked]": 1, "x [masked] 2": 2 },
      masked: ["/x [masked]", "/x [masked] 2"],
    });
  });

  it("masks what a trace shows of a secret fact, and leaves the rest of it", () => {
    const leaf = {
      fact: "profile.env_vars.HF_TOKEN",
      operator: "equal",
      wanted: "w",
      found: "f",
      result: false,
    };
    expect(mask.value(leaf).value).toEqual({ ...leaf, wanted: "[masked]", found: "[masked]" });
    const derivation = { rule: "r", fact: "profile.env_vars.API_KEY", value: "v", before: "b" };
    expect(mask.value(derivation).value).toMatchObject({
      rule: "r",
      value: "[masked]",
      before: "[masked]",
    });
  });

  it("what holds no secret is the same object, so that shared traces stay shared", () => {
    const trace = { all: [{ fact: "gpu.count", wanted: 8, found: 8 }], result: true };
    const tree = { profiles: [{ keys: [{ rule: "precision", value: "fp8" }], trace }, { trace }] };
    const { value, masked } = mask.value(tree);
    expect(value).toBe(tree);
    expect(masked).toEqual([]);
  });

  it("numbers as written are masked by name and kept else", () => {
    const { value } = mask.value({
      key: new ExactNumber("1_0", 10),
      n: new ExactNumber("0.90", 0.9),
    });
    expect(value).toMatchObject({ key: "[masked]", n: { text: "0.90" } });
  });

  it("a secret that has been masked before is still listed, so that a record can say so", () => {
    expect(mask.value({ token: "[masked]" })).toEqual({
      value: { token: "[masked]" },
      masked: ["/token"],
    });
  });

  it("__proto__ is a name like any other", () => {
    const tree = JSON.parse('{"__proto__": {"token": "t"}, "x": 1}');
    expect(JSON.stringify(mask.value(tree).value)).toBe('{"__proto__":{"token":"[masked]"},"x":1}');
  });
});

describe("records/mask secretsIn", () => {
  it("finds what stands at secret names, and is long enough to be known again", () => {
    const found = secretsIn([
      {
        HF_TOKEN: "long-enough",
        API_KEY: "short",
        HOME: "/root/long",
        SSH_AUTH_SOCK: "/run/socket",
      },
      {
        "kv-config": { password: "another-one", n: 12345678 },
        "api-key": ["first-key", "second-key"],
      },
      { token: new ExactNumber("123456789", 123456789) },
    ]);
    expect(found).toEqual(["long-enough", "another-one", "first-key", "second-key", "123456789"]);
  });
});
