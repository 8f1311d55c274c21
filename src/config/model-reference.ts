import { allowedValues } from "./allowed-values.ts";
import { badValue, good, type Reading } from "./bad-value.ts";

/**
 * A model as `AIM_MODEL_ID` names it. `text` is what was asked for, without `hf://`; `id` is the
 * `org/model` of a model on the hub, null for a local path and for an `s3://` address.
 */
export type ModelReference =
  | {
      readonly kind: "hub";
      readonly text: string;
      readonly id: string;
      /** Which GGUF file of the repository, as engines take it: `org/model:Q4_K_M`. */
      readonly quantization?: string;
    }
  | { readonly kind: "path"; readonly text: string; readonly id: null }
  | { readonly kind: "s3"; readonly text: string; readonly id: null };

/** `org/model`, as in the profile schema: two names of which neither can lead out of a directory. */
export const MODEL_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*\/[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

const MODEL_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Names of GGUF quantizations: https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md */
const QUANTIZED =
  /^(?<id>[^:]+):(?<quantization>(?:UD-)?(?:I?Q[0-9]\w*|TQ[0-9]\w*|MXFP4\w*|BF16|F16|F32))$/i;
const S3_ADDRESS = /^s3:\/\/[A-Za-z0-9][A-Za-z0-9._-]*((?:\/[^/]+)+)\/?$/;
const DOT_SEGMENT = /(?:^|\/)\.\.?(?:\/|$)/;

/** Reads `org/model`. */
export function parseModelId(text: string, from: string): Reading<string> {
  if (MODEL_ID.test(text)) return good(text);
  const hint = /^(?:\/|s3:)/i.test(text)
    ? "a path or an `s3://` address goes into `AIM_MODEL_ID`"
    : modelIdHint(text);
  return badValue(from, text, allowedValues({ kind: "model-id" }), hint);
}

/** Reads a model on the hub, in an S3 store or in an absolute local path. */
export function parseModelReference(text: string, from: string): Reading<ModelReference> {
  const id = text.startsWith("hf://") ? text.slice("hf://".length) : text;
  if (MODEL_ID.test(id)) return good({ kind: "hub", text: id, id });
  const quantized = QUANTIZED.exec(id)?.groups;
  if (quantized !== undefined && MODEL_ID.test(quantized["id"] ?? "")) {
    const { id: repository = "", quantization = "" } = quantized;
    return good({ kind: "hub", text: id, id: repository, quantization });
  }
  const isPlain = !DOT_SEGMENT.test(text) && !/\p{Cc}/u.test(text);
  if (isPlain && S3_ADDRESS.test(text)) return good({ kind: "s3", text, id: null });
  if (isPlain && /^\/+[^/]/.test(text)) return good({ kind: "path", text, id: null });
  return badValue(from, text, allowedValues({ kind: "model-reference" }), referenceHint(text));
}

/** Reads the directory of a model below the cache: one name or two. */
export function parseModelDirectory(text: string, from: string): Reading<string> {
  if (isDirectory(text)) return good(text);
  const inner = partsOf(text);
  const hint = isDirectory(inner) ? `did you mean \`${inner}\`?` : undefined;
  return badValue(from, text, allowedValues({ kind: "model-directory" }), hint);
}

function isDirectory(text: string): boolean {
  return MODEL_ID.test(text) || MODEL_NAME.test(text);
}

function referenceHint(text: string): string | undefined {
  if (/^s3:/i.test(text)) {
    return "write `s3://`, the bucket and the key, without empty, `.` or `..` parts";
  }
  if (/^file:\/\//i.test(text)) return "leave `file://` out: a local path begins with `/`";
  if (text.startsWith("/")) return "write the path of a directory, without `.` or `..` in it";
  if (/^(?:\.{1,2}\/|~)/.test(text)) return "write a local path in full: it begins with `/`";
  return modelIdHint(text);
}

/** What was probably meant, when an `org/model` can be seen in the text. */
function modelIdHint(text: string): string | undefined {
  const [address = "", revision] = text
    .replace(/^(?:hf:\/*|https?:\/\/[^/]*\/)/i, "")
    .split(/[@:]/, 2);
  const id = partsOf(address);
  if (MODEL_ID.test(id)) {
    return revision === undefined ? `did you mean \`${id}\`?` : `leave the revision out: \`${id}\``;
  }
  return MODEL_NAME.test(text) ? `name the organisation too, as in \`org/${text}\`` : undefined;
}

/** The path without empty parts: `/a//b/` → `a/b`. */
function partsOf(text: string): string {
  return text
    .split("/")
    .filter((part) => part !== "")
    .join("/");
}
