import { describe, expect, it } from "vitest";
import { maskText } from "../../src/shared/secret-text.ts";

describe("shared/secret-text", () => {
  it.each([
    ["hf_AbCdEfGhIjKlMnOpQrStUvWxYz", "[masked]"],
    ["key sk-proj-0123456789abcdef is set", "key [masked] is set"],
    ["AKIAIOSFODNN7EXAMPLE", "[masked]"],
    ["a ghp_0123456789abcdefghij b", "a [masked] b"],
    ["Bearer abc.def-123", "Bearer [masked]"],
    ["Authorization: Basic dXNlcjpwdw==", "Authorization: [masked]"],
    ['-H "authorization: Bearer x" y', '-H "authorization: [masked]" y'],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "[masked]"],
    ["https://user:pw@host/path?a=1", "https://[masked]@host/path?a=1"],
    ["https://token@host", "https://[masked]@host"],
    ["postgres://u:a/b@host/db", "postgres://[masked]@host/db"],
    ["s3://b/k?X-Amz-Signature=abc&x=1", "s3://b/k?X-Amz-Signature=[masked]&x=1"],
    ["https://h/?access_token=abc#top", "https://h/?access_token=[masked]"],
    ["a -----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY----- b", "a [masked] b"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMII", "[masked]"],
    ["--api-key abc def --port 1", "--api-key [masked] --port 1"],
    ["--hf-token=abc --port=1", "--hf-token=[masked] --port=1"],
    ["HF_TOKEN=abc python", "HF_TOKEN=[masked] python"],
    ["password='a b' rest", "password='[masked]' rest"],
    ["cookie: a=b; c=d", "cookie: [masked]"],
    ['{"api_key": "x", "n": 1}', '{"api_key": "[masked]", "n": 1}'],
    ['{\\"api_key\\": \\"x\\"}', '{\\"api_key\\": \\"[masked]\\"}'],
    ['with {"api-key":["a","b"],"n":1} set', 'with {"api-key":[masked],"n":1} set'],
    ['credentials: {"user": "}", "n": [1]} rest', "credentials: [masked] rest"],
    ['x {"Authorization":{"b":["c"]}} y', 'x {"Authorization":[masked]} y'],
    ["token: [a, b", "token: [masked]"],
    ["a=b=token=c", "a=b=token=[masked]"],
  ])("%j becomes %j", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    "environment variable `HF_TOKEN`: the value of the container is replaced",
    "http://host:8000/path@v1",
    "hf_overrides and hf_transfer",
    "max_tokens: 8192, num tokens: 77, tokens=12",
    "task-specific risk-averse disk-0123456789abcdef0",
    "set HF_TOKEN=<your token>",
    "needs exactly 2 GPUs, 8 available",
    "vllm-mi300x-fp8-tp2-latency",
    "",
  ])("%j stays as it is", (text) => {
    expect(maskText(text)).toBe(text);
  });

  it("what is masked stays so", () => {
    const texts = [
      "--api-key a",
      "token=b",
      "https://u:p@h",
      "Bearer abcdefg",
      "hf_0123456789abcdefghij",
    ];
    for (const text of texts) expect(maskText(maskText(text))).toBe(maskText(text));
  });

  it.each([
    ["a", 1_000_000],
    ["a-", 500_000],
    ["http://a:b", 100_000],
    ["-eyJ", 250_000],
    ["token=", 160_000],
    [" --a b", 160_000],
    ['"token":"', 100_000],
    ["-----BEGIN ", 90_000],
    ["authorization=", 70_000],
    ["token:[", 140_000],
    ["token:{}", 120_000],
  ])("ends soon on hostile text: %j %i times", { timeout: 20_000 }, (piece, times) => {
    // A megabyte takes hours where time grows with the square of the length.
    expect(maskText(piece.repeat(times)).length).toBeGreaterThan(0);
  });
});
