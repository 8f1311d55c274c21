import type { Argument, Command, Option } from "commander";
import { compareText } from "../shared/order.ts";

/** A word that can stand where the cursor is, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** What the shell is to offer beside the words. */
export type Beside = "nothing" | "files" | "folders";

/** What can stand where the cursor is. */
export interface Completion {
  readonly beside: Beside;
  readonly candidates: readonly Candidate[];
}

/** What is completed: the value of an option, or an operand. */
export interface ValueWanted {
  /** Names of the commands from the program on, such as `rules test`. */
  readonly command: string;
  /** Long flag of the option, such as `--format`; null for an operand. */
  readonly flag: string | null;
  /** What stands for the value in help, such as `DIR` or `PROFILE_ID`. */
  readonly placeholder: string;
  /** Values of the options before the cursor, by flag. */
  readonly given: ReadonlyMap<string, string>;
}

/** Words that a value can be; undefined where nothing is known of it. */
export type WordsFor = (wanted: ValueWanted) => readonly Candidate[] | undefined;

const filePlaceholders = /^(?:FILE|PATHS?)$/;
const folderPlaceholders = /^(?:(?:NAME\|)?DIR|SETS?|A|B)$/;

/**
 * What can stand in place of the last of the words, which come after the program's name; the last one
 * is empty where a new word begins. Commands, options and choices come from the program's own
 * declaration, everything else from `wordsFor`.
 */
export function complete(
  program: Command,
  defaultCommand: string,
  words: readonly string[],
  wordsFor: WordsFor,
): Completion {
  const line = new Line(program, defaultCommand);
  for (const word of words.slice(0, -1)) line.take(word);
  const current = words.at(-1) ?? "";
  const inner = line.wanted === undefined ? splitAssignment(line, current) : undefined;
  const option = line.wanted ?? inner?.option;
  if (option !== undefined) {
    const value = line.valueOf(option);
    const found = ofValue(value, option.argChoices, wordsFor);
    return starting(found, inner?.value ?? current, inner?.prefix ?? "");
  }
  if (current.startsWith("-") && !line.onlyOperands) {
    const candidates = line.options.filter(({ hidden }) => !hidden).flatMap(optionWords);
    return starting({ beside: "nothing", candidates }, current);
  }
  return starting(line.operand(wordsFor), current);
}

/** `--format=j` in its parts, where the option takes a value. */
function splitAssignment(line: Line, current: string) {
  const [, flag, value = ""] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const option = line.options.find(({ long }) => long === flag);
  if (flag === undefined || !option || !takesValue(option)) return undefined;
  return { option, value, prefix: `${flag}=` };
}

/** The words before the cursor, as far as they say what can come next. */
class Line {
  /** The option whose value comes next. */
  wanted: Option | undefined;
  onlyOperands = false;
  readonly #given = new Map<string, string>();
  readonly #defaultCommand: string;
  #command: Command;
  #operands = 0;

  constructor(program: Command, defaultCommand: string) {
    this.#command = program;
    this.#defaultCommand = defaultCommand;
  }

  /** Options that can stand here: those of the command and of all above it. */
  get options(): readonly Option[] {
    const options = [...this.#effective.options];
    for (let parent = this.#effective.parent; parent !== null; parent = parent.parent) {
      options.push(...parent.options);
    }
    return options;
  }

  /** Without a command the default one is meant. */
  get #effective(): Command {
    if (this.#command.parent !== null) return this.#command;
    const named = this.#command.commands.find((each) => each.name() === this.#defaultCommand);
    return named ?? this.#command;
  }

  take(word: string): void {
    if (this.wanted !== undefined) {
      this.#given.set(flagOf(this.wanted), word);
      this.wanted = undefined;
    } else if (word === "--") this.onlyOperands = true;
    else if (word.startsWith("-") && !this.onlyOperands) this.#takeOption(word);
    else {
      const named = this.#operands === 0 ? this.#subcommand(word) : undefined;
      if (named === undefined) this.#operands += 1;
      else this.#command = named;
    }
  }

  valueOf(option: Option): ValueWanted {
    const placeholder = /[<[]([^\]>]+?)(?:\.\.\.)?[\]>]/.exec(option.flags)?.[1] ?? "";
    return { ...this.#here(), flag: flagOf(option), placeholder };
  }

  /** What can stand here that is no option: commands, and what the command is told. */
  operand(wordsFor: WordsFor): Completion {
    const commands = this.#operands === 0 ? commandWords(this.#command) : [];
    const argument = this.#argument();
    if (argument === undefined) return { beside: "nothing", candidates: commands };
    const wanted = { ...this.#here(), flag: null, placeholder: argument.name() };
    const found = ofValue(wanted, argument.argChoices, wordsFor);
    return { ...found, candidates: [...commands, ...found.candidates] };
  }

  #argument(): Argument | undefined {
    const declared = this.#command.registeredArguments;
    const last = declared.at(-1);
    return declared[this.#operands] ?? (last?.variadic === true ? last : undefined);
  }

  #here() {
    const names: string[] = [];
    for (let each: Command | null = this.#command; each?.parent; each = each.parent) {
      names.unshift(each.name());
    }
    return { command: names.join(" "), given: this.#given };
  }

  #takeOption(word: string): void {
    const at = word.indexOf("=");
    const name = at === -1 ? word : word.slice(0, at);
    const option = this.options.find(({ long, short }) => long === name || short === name);
    if (option === undefined || !takesValue(option)) return;
    if (at !== -1) this.#given.set(flagOf(option), word.slice(at + 1));
    else if (option.required) this.wanted = option;
  }

  /** `aim help rules` completes like `aim rules`. */
  #subcommand(word: string): Command | undefined {
    if (word === "help") return this.#command;
    return this.#command.commands.find((each) => each.name() === word);
  }
}

function flagOf(option: Option): string {
  return option.long ?? option.flags;
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function commandWords(command: Command): readonly Candidate[] {
  const words = command.commands.map((each) => ({
    word: each.name(),
    description: each.description(),
  }));
  const help = { word: "help", description: "print the help of a command" };
  return words.length === 0 || command.parent !== null ? words : [...words, help];
}

function optionWords({ long, short, description }: Option): readonly Candidate[] {
  const word = long ?? short;
  return word === undefined ? [] : [{ word, description: firstSentence(description) }];
}

/** Without the parenthesis in which settings name their variable and values. */
function firstSentence(description: string): string {
  return description.replace(/ \(.*$/s, "");
}

function ofValue(
  wanted: ValueWanted,
  choices: readonly string[] | undefined,
  wordsFor: WordsFor,
): Completion {
  const known = choices?.map((word) => ({ word, description: "" })) ?? wordsFor(wanted) ?? [];
  const { placeholder } = wanted;
  if (filePlaceholders.test(placeholder)) return { beside: "files", candidates: known };
  const beside = folderPlaceholders.test(placeholder) ? "folders" : "nothing";
  return { beside, candidates: known };
}

/** The candidates that go on where the text ends, each once, by name; whatever their letter case. */
function starting({ beside, candidates }: Completion, text: string, prefix = ""): Completion {
  const folded = text.toLowerCase();
  const matching = new Map(
    candidates
      .filter(({ word }) => word.toLowerCase().startsWith(folded))
      .map((candidate) => [candidate.word, candidate]),
  );
  const sorted = [...matching.values()].sort((a, b) => compareText(a.word, b.word));
  const full = sorted.map((candidate) => ({ ...candidate, word: prefix + candidate.word }));
  return { beside, candidates: full };
}

/**
 * The completion as scripts of shells read it: what to offer beside on the first line, then a word a
 * line, with a tab and its meaning. Words that would break a line are left out.
 */
export function completionLines({ beside, candidates }: Completion): string {
  const lines = candidates
    .filter(({ word }) => !/[\t\r\n]/.test(word))
    .map(({ word, description }) => `${word}\t${description.replace(/\s+/g, " ")}`);
  return `${[beside, ...lines].join("\n")}\n`;
}
