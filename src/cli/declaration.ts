import { attributeOf } from "../config/flag-options.ts";
import type { Flags, Session } from "./session.ts";
import { isStop, type Outcome, Stop } from "./stop.ts";

/** An option of a command beside the settings, and how its value is read. */
export interface OptionKind<T> {
  /** As commander takes them: `-v, --verbose`, `--format <FORMAT>`. */
  readonly flags: string;
  readonly description: string;
  /** The `--no-` form and its description, where there is one. */
  readonly negated?: readonly [flags: string, description: string];
  readonly choices?: readonly string[];
  readonly standard?: string;
  /** Attributes of options that it cannot stand beside. */
  readonly conflicts?: readonly string[];
  /** Whether it can be given several times. */
  readonly isRepeated?: boolean;
  /** The value of what commander found, undefined where nothing was given; or what is wrong with it. */
  read(given: unknown): T | Stop;
}

/** A word of the command line that belongs to no option, or all of them that are left. */
export interface Operand<T> {
  /** As commander takes it: `<FILE>`, `[PROFILE_ID]`, `[PATHS...]`. */
  readonly syntax: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** The value of the words from its place on. */
  read(words: readonly string[]): T;
}

type Operands = Readonly<Record<string, Operand<unknown>>>;
type Options = Readonly<Record<string, OptionKind<unknown>>>;

/** The values of declared operands or options, by their names. */
export type ValuesOf<Declared extends Operands | Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends OptionKind<infer T> | Operand<infer T>
    ? Exclude<T, Stop>
    : never;
};

/** A command line to show in help, and what it is for. */
export type Example = readonly [line: string, what: string];

/** A command as the program assembles it. Nothing of it runs before `run`. */
export interface CommandDeclaration {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly Example[];
  readonly operands: readonly Operand<unknown>[];
  readonly options: readonly OptionKind<unknown>[];
  /** The variables that it looks at, of those that begin with `AIM_`; undefined for all. */
  readonly heeds: RegExp | undefined;
  /** What stdout gets where the command stops before its result. */
  stopOutput(flags: Flags): string;
  /** Reads what was given into typed values; the command itself, or what is wrong with them. */
  bind(words: readonly string[], flags: Flags): ((session: Session) => Promise<Outcome>) | Stop;
}

/** Commands below a common name, such as `rules check` and `rules test`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly Example[];
  readonly commands: readonly CommandDeclaration[];
}

/** Declares a command; `main` gets the values of its operands and options by their names. */
export function declareCommand<
  const DeclaredOperands extends Operands = Readonly<Record<never, never>>,
  const DeclaredOptions extends Options = Readonly<Record<never, never>>,
>(declared: {
  readonly name: string;
  readonly summary: string;
  readonly operands?: DeclaredOperands;
  readonly options?: DeclaredOptions;
  readonly examples: readonly Example[];
  readonly heeds?: RegExp;
  readonly stopOutput?: (flags: Flags) => string;
  readonly main: (
    session: Session,
    given: ValuesOf<DeclaredOperands> & ValuesOf<DeclaredOptions>,
  ) => Promise<Outcome>;
}): CommandDeclaration {
  const { name, summary, examples, main } = declared;
  const operands = Object.entries<Operand<unknown>>(declared.operands ?? {});
  const options = Object.entries<OptionKind<unknown>>(declared.options ?? {});
  return {
    name,
    summary,
    examples,
    operands: operands.map(([, operand]) => operand),
    options: options.map(([, option]) => option),
    heeds: declared.heeds,
    stopOutput: (flags) => declared.stopOutput?.(flags) ?? "",
    bind(words, flags) {
      const values = [
        ...operands.map(([key, operand], at) => [key, operand.read(words.slice(at))] as const),
        ...options.map(([key, option]) => [key, option.read(flags[attributeIn(option)])] as const),
      ];
      const stops = values.map(([, value]) => value).filter(isStop);
      const [first] = stops;
      if (first !== undefined) {
        return new Stop(
          stops.flatMap(({ problems }) => problems),
          first.exitCode,
        );
      }
      // The names are those of the declaration, and the values what each entry reads.
      const given = Object.fromEntries(values) as Parameters<typeof main>[1];
      return (session) => main(session, given);
    },
  };
}

/** commander's name of an option's value. */
function attributeIn({ flags }: OptionKind<unknown>): string {
  return attributeOf(/--[a-z-]+/.exec(flags)?.[0] ?? flags);
}
