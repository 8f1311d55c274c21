// Which names stand for secrets: of variables, options, JSON members and parameters of addresses.

/** Words that make a name secret wherever they stand in it. */
const SECRET = words(
  "secret secrets password passwords passwd passphrase credential credentials authorization bearer",
  "cookie cookies jwt signature sig apikey apikeys accesskey secretkey privatekey authtoken",
  "accesstoken hftoken",
);

/** Words of which it depends on their neighbours: a token may be part of a text, a key that of a map. */
const AMBIGUOUS = words("token tokens key keys auth");

/** Words that make a name secret as its last word, unless it is the only one: `DB_PWD`, `GITHUB_PAT`. */
const SECRET_LAST = words("pwd pat pass");

/** Of these, more often many of something else: secret alone, and after a word of `SECRET_BEFORE`. */
const PLURAL = words("tokens keys");

/** What stands before such a word where it is no secret: `eos_token`, `num-batched-tokens`. */
const HARMLESS_BEFORE = words(
  "bos eos pad unk sep cls mask stop special image video audio start end begin per next last first",
  "each every max min num number batched prompt output input new completion total cached reasoning",
  "prefill decode draft speculative think tool placeholder log return skip spaces between generated",
  "inter adapter public primary foreign sort cache partition group hash map dict rank value routing",
);

/** What follows it where it is no secret: `token_ids`, `key_cache_dtype`, `auth-mode`. */
const HARMLESS_AFTER = words(
  "id ids threshold limit limits count budget length len size type level rate interval index usage",
  "logprobs pooling classification embed embedding parallel as in per details cache dtype dim heads",
  "value values bits num distribution mode method provider enabled required",
);

/** A name that ends so names a place where the secret lies, not the secret. */
const PLACES = words("file files path paths dir directory sock socket url uri endpoint host port");

/** What stands before a plural, or before a word that `HARMLESS_AFTER` follows, that is secret all the same. */
const SECRET_BEFORE = words(
  "api access secret private auth signing encryption ssh license master hf bearer refresh session",
  "service client user virtual security",
);

const known = new Map<string, boolean>();

/**
 * True when a value of this name is nobody's business: `HF_TOKEN`, `api-key`, `dbPassword`,
 * `X-Amz-Signature`. False for what only sounds like it: `max-num-batched-tokens`, `eos_token_id`,
 * `TOKENIZERS_PARALLELISM`, `SSL_KEY_FILE`.
 */
export function isSecretName(name: string): boolean {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const answer = judge(wordsOf(name));
  if (known.size < 10_000) known.set(name, answer);
  return answer;
}

/** True for a bare `keys` or `tokens`, which as often holds other things than secrets. */
export function isBarePlural(name: string): boolean {
  return /^(?:keys|tokens)$/i.test(name);
}

/** True for a name of one ambiguous word. */
export function isBareWord(name: string): boolean {
  return AMBIGUOUS.has(name.toLowerCase());
}

function judge(parts: readonly string[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || PLACES.has(last)) return false;
  if (SECRET_LAST.has(last) && parts.length > 1) return true;
  return parts.some((part, index) => {
    if (SECRET.has(part)) return true;
    return AMBIGUOUS.has(part) && isSecretAmong(part, parts[index - 1], parts[index + 1]);
  });
}

/** Whether an ambiguous word stands for a secret between its neighbours. */
function isSecretAmong(word: string, before: string | undefined, after: string | undefined) {
  if (before !== undefined && SECRET_BEFORE.has(before)) return true;
  if (before !== undefined && HARMLESS_BEFORE.has(before)) return false;
  if (after !== undefined && HARMLESS_AFTER.has(after)) return false;
  return !PLURAL.has(word) || (before === undefined && after === undefined);
}

/** `HF_TOKEN`, `hf-token`, `hfToken` and `--hf-token2` are the words `hf`, `token`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/[0-9]+$/, ""))
    .filter((word) => word !== "");
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
