import { type Command, Option } from "commander";
import type { Flags, Session } from "../../session.ts";
import { type CheckOptions, checkFormats, checkRules } from "./check.ts";
import { documentRules } from "./docs.ts";
import { listRules, ruleListFormats } from "./list.ts";
import { ruleShowFormats, showRule } from "./show.ts";

/** How the program declares a command, and runs what stands behind it. */
export interface Declaration {
  /** A subcommand with every settings flag. */
  command(parent: Command, name: string, description: string): Command;
  format(formats: readonly string[], standard: string): Option;
  run(
    body: (session: Session, operands: readonly string[], options: Flags) => Promise<number>,
  ): (...received: readonly unknown[]) => Promise<void>;
}

/** The commands below `aim rules`. */
export function declareRules(rules: Command, { command, format, run }: Declaration): void {
  const set = [
    "[SET]",
    "a set of rules/ by name, a folder, REVISION:FOLDER, or SET+OVERLAY; --rules says which otherwise",
  ] as const;

  command(rules, "list", "list the rules by kind and order, with their reasons")
    .argument(...set)
    .addOption(format(ruleListFormats, "table"))
    .action(
      run((session, [name], options) => listRules(session, name, options["format"] as "table")),
    );

  command(rules, "show", "show one rule in words, and what it does on this machine")
    .argument("<ID>", "the rule")
    .addOption(format(ruleShowFormats, "text"))
    .action(
      run((session, [id], options) => showRule(session, String(id), options["format"] as "text")),
    );

  command(rules, "check", "look for everything that is wrong with a rule set")
    .argument(...set)
    .addOption(format(checkFormats, "text"))
    .option("--strict", "count warnings as errors")
    .addOption(
      new Option("--ignore <NAME>", "a finding not to look for, such as trivial-why").argParser(
        (name: string, names: readonly string[] = []) => [...names, name],
      ),
    )
    .action(
      run((session, [name], options) =>
        checkRules(session, {
          set: name,
          format: options["format"] as CheckOptions["format"],
          strict: options["strict"] === true,
          ignore: namesOf(options["ignore"]),
        }),
      ),
    );

  command(rules, "docs", "print a rule set as a Markdown page")
    .argument(...set)
    .action(run((session, [name]) => documentRules(session, name)));
}

/** The values of an option that can be given several times. */
function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
