import { isBarePlural, isSecretName } from "./secret-names.ts";

/** What stands in the place of a secret. */
export const MASK = "[masked]";

/** Something that a secret is known by, whatever it is called, and what is left of it. */
interface Form {
  readonly pattern: RegExp;
  readonly left: string;
}

// Every repetition that can fail after it is bounded, so that time grows with the length alone.

/**
 * Forms that nothing but a secret has. Prefixes are those that issuers document so that leaked
 * secrets can be found: Hugging Face, OpenAI and Anthropic, AWS, GitHub, GitLab, Slack, npm, Google,
 * NVIDIA, Docker, Replicate, Groq. Else RFC 7519 (JWT), RFC 7468 (PEM), RFC 6750 (Bearer) and RFC
 * 3986 (userinfo of an address; also with a `/` in the password, where what follows the colon is no
 * port).
 */
const FORMS: readonly Form[] = [
  {
    pattern: /-----BEGIN [A-Z0-9 ]{1,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{1,80}-----|$)/g,
    left: MASK,
  },
  {
    pattern:
      /(authorization["']?\s{0,9}[=:]\s{0,9}["']?)(?![\s{[])(?:[A-Za-z][A-Za-z0-9-]{0,40}[ \t]+)?[^\s"'`,;]+/gi,
    left: `$1${MASK}`,
  },
  { pattern: /(cookie["']?\s{0,9}[=:]\s{0,9}["']?)(?![\s{[])[^\r\n"'`]+/gi, left: `$1${MASK}` },
  { pattern: /\b(bearer[ \t]{1,9})[A-Za-z0-9._~+/-]{6,}=*/gi, left: `$1${MASK}` },
  {
    pattern:
      /\b([a-z][a-z0-9+.-]{0,40}:\/\/)[^\s:@/?#"'`<>]{0,4000}:(?!\d*(?:[/?#]|$))[^\s"'`<>]{0,4000}@/gi,
    left: `$1${MASK}@`,
  },
  { pattern: /\b([a-z][a-z0-9+.-]{0,40}:\/\/)[^\s/?#"'`<>\\]{1,4000}@/gi, left: `$1${MASK}@` },
  { pattern: /(?<![A-Za-z0-9])eyJ[\w-]{8,600}\.[\w-]{8,8000}\.[\w-]*/g, left: MASK },
  {
    pattern:
      /(?<![A-Za-z0-9])(?:(?:hf_|api_org_|gh[pousr]_|npm_|r8_|gsk_)[A-Za-z0-9]{16,}|(?:sk-|github_pat_|glpat-|nvapi-|dckr_pat_|ya29\.|AIza)[\w-]{16,}|xox[abeprs]-[\w-]{10,}|A(?:KI|SI|BI|CC)A[A-Z0-9]{16})/g,
    left: MASK,
  },
];

/** A text in which none of these stands has nothing to mask. */
const SUSPICIOUS =
  /[=:]|-----|bearer|eyJ|hf_|api_org_|gh[pousr]_|npm_|r8_|gsk_|sk-|_pat_|glpat-|nvapi-|ya29|AIza|xox|A(?:KI|SI|BI|CC)A|(?:^|\s)--?[A-Za-z]/i;

/** The beginning of `name=value`, `name: value` or `"name": "value"`, quotes escaped or not. */
const NAME = /(?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]{1,200})(?:\\*["'])?[ \t]{0,9}[=:][ \t]{0,9}/g;

/** The value: in quotes that may be escaped, in quotes, or up to what cannot be in it. */
const VALUE = /(\\+["'])[^\\"']*|(["'])(?:(?!\2)[^\\]|\\.)*|[^\s,;&"'`<>)\]}]+/sy;

/** `--name value value`, up to the next option or quote. */
const OPTION =
  /(^|[\s"'`])(--?[A-Za-z][A-Za-z0-9_.-]*)([ \t]+)((?!-)[^\s"'`]+(?:[ \t]+(?!-)[^\s"'`]+)*)/g;

/**
 * The text with every secret replaced by `[masked]` that is known by its form or by the name before
 * it. What is masked already stays as it is.
 */
export function maskText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  let masked = text;
  for (const { pattern, left } of FORMS) masked = masked.replace(pattern, left);
  return maskNamed(masked).replace(OPTION, (whole, before, name, blank, value) =>
    isSecretName(name) && value !== MASK ? `${before}${name}${blank}${MASK}` : whole,
  );
}

function maskNamed(text: string): string {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(NAME)) {
    const name = match[1] ?? "";
    const start = match.index + match[0].length;
    if (match.index < end || !isSecretName(name)) continue;
    const { open, value } = valueAt(text, start);
    if (!isWorthMasking(name, value.slice(open.length))) continue;
    result += text.slice(end, start) + open + MASK;
    end = start + value.length;
  }
  return result + text.slice(end);
}

/** The value that begins at `start`, with the quote that opens it; its closing quote stays where it is. */
function valueAt(text: string, start: number): { readonly open: string; readonly value: string } {
  const first = text[start];
  if (first === "{" || first === "[") {
    return { open: "", value: text.slice(start, endOfBrackets(text, start)) };
  }
  VALUE.lastIndex = start;
  const [value = "", escapedQuote = "", quote = ""] = VALUE.exec(text) ?? [];
  return { open: escapedQuote + quote, value };
}

/** Where the bracket that opens at `start` is closed, or the end of the text. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Neither what stands for nothing, nor what is masked already, nor a number of keys or tokens. */
function isWorthMasking(name: string, value: string): boolean {
  if (value === "" || value === MASK) return false;
  if (isBarePlural(name) && /^[0-9]+$/.test(value)) return false;
  return !/^(?:null|none|true|false|\{\}|\[\])$/i.test(value);
}
