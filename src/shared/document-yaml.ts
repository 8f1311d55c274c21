import {
  Composer,
  type Document,
  isAlias,
  isScalar,
  Lexer,
  Parser,
  Schema,
  visit,
  type YAMLError,
} from "yaml";
import { readSimpleYaml } from "./document-simple-yaml.ts";
import { type Finding, fault, MAX_DEPTH, type TreeReading, tooDeep } from "./document-tree.ts";
import { syntaxFindings } from "./document-yaml-messages.ts";
import { TreeBuilder } from "./document-yaml-tree.ts";

/**
 * Every scalar as text: what it means is for readPlain to say, which knows both versions of YAML.
 * Repeated keys are looked for later: the library's time for that grows with their square.
 */
const OPTIONS = {
  schema: new Schema({ schema: "failsafe" }),
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** What stands in a YAML file: errors of syntax and tags are found here, errors of meaning later. */
export function readYaml(text: string): TreeReading {
  const root = readSimpleYaml(text);
  return root === undefined ? readAnyYaml(text) : { root, findings: [] };
}

/** The same by the library alone. */
export function readAnyYaml(text: string): TreeReading {
  const composed = withoutStacks(() => compose(text));
  if ("code" in composed) return { findings: [composed] };
  const errors = [...composed.errors, ...composed.warnings.filter(isOfItsOwn)];
  if (errors.length > 0) {
    return { findings: syntaxFindings(errors, text, (end) => openedAt(composed, end)) };
  }
  const builder = new TreeBuilder(text);
  const root = builder.build(composed.contents);
  return builder.findings.length > 0 ? { findings: builder.findings } : { root, findings: [] };
}

/**
 * The one document of a text, or what forbids it: a second one, or nesting beyond the limit. Ends at
 * the first token that fits nowhere: what follows would be reported as errors, each a consequence.
 */
function compose(text: string): Document.Parsed | Finding {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  let documents = 0;
  let lost = false;
  let first: Document.Parsed | undefined;
  const take = (tokens: ReturnType<Parser["next"]>): Finding | undefined => {
    for (const token of tokens) {
      if (token.type === "document") documents += 1;
      if (documents > 1) return severalDocuments(token.offset);
      for (const document of composer.next(token)) first ??= document;
      lost ||= token.type === "error";
    }
    return undefined;
  };
  for (const lexeme of new Lexer().lex(text)) {
    const problem = take(parser.next(lexeme)) ?? depthProblem(parser);
    if (problem !== undefined) return problem;
    if (lost) break;
  }
  const problem = take(parser.end());
  if (problem !== undefined) return problem;
  for (const document of composer.end(true, text.length)) first ??= document;
  if (first === undefined) throw new Error("the composer gave no document");
  return first;
}

/** Runs with errors that remember no stack: hostile text makes the library create them by the million. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Said while reading: the library itself goes on until the stack is full. */
function depthProblem(parser: Parser): Finding | undefined {
  if (parser.stack.length <= MAX_DEPTH) return undefined;
  const open = parser.stack.filter((token) => "items" in token);
  return open.length <= MAX_DEPTH ? undefined : tooDeep(open.at(-1)?.offset ?? parser.offset);
}

function severalDocuments(at: number): Finding {
  return fault(
    at,
    "several-documents",
    "a second document begins here",
    "write one document to a file: remove `---` and what follows it",
  );
}

/** Unknown tags are found when the tree is built: the library's warning has no other use. */
function isOfItsOwn(warning: YAMLError): boolean {
  return warning.code === "BAD_ALIAS" || warning.code === "BAD_DIRECTIVE";
}

/** Where the innermost quote or bracket was opened whose text ends at an offset. */
function openedAt(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Node(_key, node) {
      const hasSigns = isScalar(node)
        ? node.type?.startsWith("QUOTE")
        : !isAlias(node) && node.flow;
      if (hasSigns && node.range?.[1] === end) start = node.range[0];
    },
  });
  return start;
}
