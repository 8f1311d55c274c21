import { type EnvironmentEntry, entryName } from "./environ.ts";

/** What `replaceProcess` is to start. */
export interface ExecRequest {
  /** Absolute path. */
  readonly program: string;
  /** With argv[0]: never empty. */
  readonly argv: readonly string[];
  readonly environment: readonly EnvironmentEntry[];
}

type Test = (text: string | Buffer) => boolean;

/**
 * Names the first string of a request that passes a test, such as "argument 4 (at `--port`)";
 * undefined when none does. It says where the string stands and not what it is, which may be a
 * secret.
 */
export function nameFirst({ program, argv, environment }: ExecRequest, test: Test) {
  if (test(program)) return "the path of the program";
  const argument = argv.findIndex(test);
  if (argument !== -1) return nameArgument(argv, argument);
  const entry = environment.find(test);
  return entry && `environment variable \`${entryName(entry).toString().replaceAll("\0", "\\0")}\``;
}

function nameArgument(argv: readonly string[], index: number): string {
  const flag = argv.slice(0, index + 1).findLast((text) => text.startsWith("--"));
  const name = flag && /^[-\w.]+/.exec(flag)?.[0];
  return name === undefined ? `argument ${index}` : `argument ${index} (at \`${name}\`)`;
}
