import type { Problem } from "../shared/problem.ts";

/** Why a download or a question failed, and whether it may work when it is tried again. */
export interface HubFailure {
  readonly problem: Problem;
  readonly isTransient: boolean;
}

/** Whom the hub was asked as, and where. */
export interface HubAccess {
  readonly id: string;
  readonly revision: string | null;
  /** Address of the hub: HF_ENDPOINT. */
  readonly endpoint: string;
  readonly hasToken: boolean;
  /** Where the files go. */
  readonly folder: string;
}

/** The hub that is asked where nothing else is said, as in huggingface_hub. */
const publicHub = "https://huggingface.co";

/** How this environment reaches the hub. */
export function hubAccess(
  environment: Readonly<Record<string, string | undefined>>,
  asked: Omit<HubAccess, "endpoint">,
): HubAccess {
  return { ...asked, endpoint: (environment["HF_ENDPOINT"] || publicHub).replace(/\/+$/, "") };
}

interface Kind {
  readonly code: string;
  /** In what huggingface_hub 0.23 to 1.28 and its command print. */
  readonly known: RegExp;
  readonly isTransient?: boolean;
  readonly message: (access: HubAccess) => string;
  readonly hint: (access: HubAccess) => string;
}

const page = ({ endpoint, id }: HubAccess) => `${endpoint}/${id}`;

/** The first that is known decides: what is said of a repository also stands in what wraps it. */
const kinds: readonly Kind[] = [
  {
    code: "no-space",
    known: /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    message: ({ folder }) => `there is no space left for \`${folder}\``,
    hint: () =>
      "make space, or name a larger volume with AIM_CACHE_PATH: what is there is kept, and the next run goes on with it",
  },
  {
    code: "cache-not-writable",
    known:
      /Read-only file system|PermissionError|Permission denied|\b(?:EROFS|EACCES|EPERM|ENOENT|ENOTDIR): /,
    message: ({ folder }) => `\`${folder}\` cannot be written`,
    hint: () =>
      "give this user the right to write there, or name another folder with AIM_CACHE_PATH",
  },
  {
    code: "model-gated",
    known: /GatedRepoError|Cannot access gated repo|requires approval|GatedRepo\b/,
    message: ({ id, hasToken }) =>
      `\`${id}\` is gated: the hub gives it only to accounts that were let in, ${hasToken ? "and that of the token is not one" : "and HF_TOKEN is not set"}`,
    hint: (access) =>
      `ask for access at ${page(access)}${access.hasToken ? " with the account of the token" : ", and set HF_TOKEN to a token of that account"}`,
  },
  {
    code: "hub-token-refused",
    known:
      /Invalid credentials in Authorization header|Invalid user token|token.{0,40}(?:is )?(?:invalid|expired)/i,
    message: () => "the hub refuses the token: it is not valid (any more)",
    hint: ({ endpoint }) => `make a new one at ${endpoint}/settings/tokens, and set HF_TOKEN to it`,
  },
  {
    code: "revision-not-on-hub",
    known: /RevisionNotFound|Revision Not Found|Invalid rev id/i,
    message: ({ id, revision }) => `\`${id}\` has no revision \`${revision ?? "main"}\``,
    hint: (access) => `see its branches, tags and commits at ${page(access)}/tree/main`,
  },
  {
    code: "file-not-on-hub",
    known: /(?<!Local)EntryNotFoundError|Entry Not Found for url|File not found in/,
    message: ({ id }) => `the hub lists a file of \`${id}\` that it does not have`,
    hint: (access) => `see ${page(access)}/tree/main; \`--exclude\` leaves a file out`,
  },
  {
    code: "model-not-on-hub",
    known:
      /RepositoryNotFound|Repository Not Found|RepoNotFound|(?:Model|Repository) '?[^\n]{0,200}not found|\b(?:401|404) Client Error/i,
    message: ({ id, endpoint, hasToken }) =>
      `${endpoint} has no model \`${id}\`, or only for accounts that may see it${hasToken ? "" : ": HF_TOKEN is not set"}`,
    hint: (access) =>
      `look at ${page(access)}: where it is there, it is private or gated, and HF_TOKEN must be a token of an account that may read it`,
  },
  {
    code: "model-forbidden",
    known: /\b403\b.{0,20}(?:Forbidden|Client Error)/,
    message: ({ id }) => `the hub refuses \`${id}\` (403)`,
    hint: (access) => `look at ${page(access)}, and whether HF_TOKEN may read it`,
  },
  {
    code: "hub-offline",
    known: /OfflineModeIsEnabled|offline mode is enabled/i,
    message: ({ id }) => `\`${id}\` cannot be downloaded: huggingface_hub is in offline mode`,
    hint: () => "unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE",
  },
  {
    code: "hub-unreachable",
    known:
      /ConnectError|ConnectionError|ConnectTimeout|ReadTimeout|Connection (?:refused|reset|aborted)|timed out|name resolution|Name or service|Server disconnected|ProtocolError|ChunkedEncodingError|LocalEntryNotFound|\b5\d\d\b.{0,20}(?:Server )?Error|Server error '5\d\d|429 Too Many|Consistency check failed|IncompleteRead|peer closed/i,
    isTransient: true,
    message: ({ endpoint }) => `${endpoint} cannot be reached, or fails`,
    hint: ({ endpoint }) =>
      `see whether ${endpoint} answers from here (HF_ENDPOINT names a mirror, HTTPS_PROXY a proxy); what is there is kept, and the next run goes on with it`,
  },
];

/** What the last words of huggingface_hub, or of its command, mean. They stand in the cause. */
export function hubFailure(output: string, access: HubAccess): HubFailure {
  const kind = kinds.find(({ known }) => known.test(output));
  const cause = lastWords(output);
  if (kind !== undefined) {
    const problem: Problem = {
      code: kind.code,
      level: "error",
      message: kind.message(access),
      hint: kind.hint(access),
      ...(cause === "" ? {} : { cause }),
    };
    return { problem, isTransient: kind.isTransient ?? false };
  }
  return {
    problem: {
      code: "download-failed",
      level: "error",
      message: `huggingface_hub did not download \`${access.id}\``,
      ...(cause === "" ? {} : { cause }),
      hint: "run it again: what is there is kept",
    },
    isTransient: true,
  };
}

/** The last error in an output, without progress bars, colours and the frames of a traceback. */
function lastWords(output: string): string {
  const lines = output
    .replaceAll(/\u001b\[[0-9;]*m/g, "")
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "" && !/^\s|^Traceback|\d+%\||^Hint: /.test(line));
  const isError = (line: string) => /^(?:[\w.]+(?:Error|Enabled)|Error): /.test(line);
  // What wraps the answer of the hub says less.
  const own = lines.findLastIndex((line) => isError(line) && !line.includes("LocalEntryNotFound"));
  const error = own < 0 ? lines.findLastIndex(isError) : own;
  return (error < 0 ? lines.slice(-3) : lines.slice(error, error + 3)).join("\n");
}
