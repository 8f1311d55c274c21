import { describe, expect, it } from "vitest";
import { hubAccess, hubFailure } from "../../src/download/hub-failure.ts";

const asked = { id: "org/model", revision: "v1", folder: "/cache/org/model", hasToken: false };
const access = hubAccess({ HF_ENDPOINT: "https://hub.example/" }, asked);
const withToken = { ...access, hasToken: true };

/** What huggingface_hub (version) or its command prints, as it came, and what it means. */
const said: readonly (readonly [
  version: string,
  words: string,
  code: string,
  isTransient?: true,
])[] = [
  [
    "1.28",
    "huggingface_hub.errors.GatedRepoError: 403 Client Error.\n\nCannot access gated repo for url https://hub.example/x.\nAccess to model org/model is restricted.",
    "model-gated",
  ],
  [
    "1.28 hf",
    "\u001b[1m\u001b[31mError: Access denied. Model 'org/model' requires approval.\u001b[0m",
    "model-gated",
  ],
  [
    "1.28",
    "huggingface_hub.errors.RepositoryNotFoundError: 401 Client Error.\n\nRepository Not Found for url: https://hub.example/x.\nPlease make sure you specified the correct `repo_id` and `repo_type`.\nIf you are trying to access a private or gated repo, make sure you are authenticated and your token has the required permissions.",
    "model-not-on-hub",
  ],
  [
    "0.36",
    "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://hub.example/x",
    "model-not-on-hub",
  ],
  [
    "1.28 hf",
    "Error: Model 'org/none' not found.\nIf the repo is private, make sure you are authenticated and your token has the required permissions.",
    "model-not-on-hub",
  ],
  [
    "1.28",
    "huggingface_hub.errors.RevisionNotFoundError: 404 Client Error.\n\nRevision Not Found for url: https://hub.example/x.",
    "revision-not-on-hub",
  ],
  ["1.28 hf", "Error: Revision not found in model 'org/model'.", "revision-not-on-hub"],
  [
    "1.28",
    "huggingface_hub.errors.RemoteEntryNotFoundError: 404 Client Error.\n\nEntry Not Found for url: https://hub.example/x.",
    "file-not-on-hub",
  ],
  [
    "0.36",
    "huggingface_hub.errors.HfHubHTTPError: 401 Client Error: Unauthorized for url: https://hub.example/x\n\nInvalid credentials in Authorization header",
    "hub-token-refused",
  ],
  [
    "1.28",
    "huggingface_hub.errors.HfHubHTTPError: \n\n403 Forbidden: None.\nCannot access content at: https://hub.example/x.\nMake sure your token has the correct permissions.",
    "model-forbidden",
  ],
  ["1.28", "OSError: [Errno 28] No space left on device", "no-space"],
  ["1.28", "OSError: [Errno 122] Disk quota exceeded", "no-space"],
  [
    "1.28",
    "PermissionError: [Errno 13] Permission denied: '/cache/org/.aim-download/model/model'",
    "cache-not-writable",
  ],
  ["1.28", "OSError: [Errno 30] Read-only file system: '/cache'", "cache-not-writable"],
  [
    "1.28",
    "huggingface_hub.errors.OfflineModeIsEnabled: Cannot reach https://hub.example/x: offline mode is enabled.",
    "hub-offline",
  ],
  [
    "1.28",
    "httpx.ConnectError: [Errno -3] Temporary failure in name resolution",
    "hub-unreachable",
    true,
  ],
  [
    "1.28",
    "httpx.RemoteProtocolError: peer closed connection without sending complete message body (received 1000 bytes, expected 400000)",
    "hub-unreachable",
    true,
  ],
  [
    "1.28",
    "huggingface_hub.errors.HfHubHTTPError: Server error '503 Service Unavailable' for url 'https://hub.example/x'",
    "hub-unreachable",
    true,
  ],
  [
    "0.36",
    "requests.exceptions.ConnectionError: (MaxRetryError('…'), '(Request ID: 1)')",
    "hub-unreachable",
    true,
  ],
  [
    "1.28",
    "huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache.",
    "hub-unreachable",
    true,
  ],
  ["", "Segmentation fault", "download-failed", true],
];

describe("download/hub-failure", () => {
  const cases = said.map(([version, words, code, isTransient = false]) => ({
    version,
    words,
    code,
    isTransient,
  }));

  it.each(cases)("knows what $version means by $words", ({ words, code, isTransient }) => {
    const failure = hubFailure(words, access);
    expect([failure.problem.code, failure.isTransient]).toEqual([code, isTransient]);
    expect(failure.problem.hint).not.toBe("");
  });

  it("names the page to visit, and whose token it was", () => {
    const words = "GatedRepoError: 403 Client Error.";
    expect(hubFailure(words, access).problem).toEqual({
      code: "model-gated",
      level: "error",
      message:
        "`org/model` is gated: the hub gives it only to accounts that were let in, and HF_TOKEN is not set",
      hint: "ask for access at https://hub.example/org/model, and set HF_TOKEN to a token of that account",
      cause: words,
    });
    expect(hubFailure(words, withToken).problem).toMatchObject({
      message:
        "`org/model` is gated: the hub gives it only to accounts that were let in, and that of the token is not one",
      hint: "ask for access at https://hub.example/org/model with the account of the token",
    });
  });

  it("shows the error that the hub answered, not what wraps it, nor frames and bars", () => {
    const words = `Fetching 7 files:  14%|#4  | 1/7
Traceback (most recent call last):
  File "x.py", line 1, in <module>
httpx.HTTPStatusError: Server error '500 Internal Server Error' for url 'https://hub.example/x'

The above exception was the direct cause of the following exception:

huggingface_hub.errors.LocalEntryNotFoundError: An error happened`;
    expect(hubFailure(words, access).problem.cause?.split("\n")[0]).toBe(
      "httpx.HTTPStatusError: Server error '500 Internal Server Error' for url 'https://hub.example/x'",
    );
  });

  it("asks the public hub where nothing else is said", () => {
    const endpoint = "https://huggingface.co";
    expect(hubAccess({ HF_ENDPOINT: "" }, asked)).toEqual({ ...asked, endpoint });
  });
});
