import { type Command, Option } from "commander";
import type { Declaration } from "./declare.ts";
import { type DiffOptions, diffFormats, diffRules } from "./diff.ts";
import { type TestOptions, testFormats, testRules } from "./test.ts";

/** The commands below `aim rules` that run rules: `test` and `diff`. */
export function declareRuleTesting(rules: Command, { command, format, run }: Declaration): void {
  command(rules, "test", "run the tests that lie beside the rules")
    .argument("[SETS...]", "sets by name, or folders, instead of the one that --rules says")
    .addOption(new Option("--run <REGEX>", "only tests whose name matches"))
    .addOption(format(testFormats, "text"))
    .option("--coverage", "which outcomes of rules and comparisons the tests have seen")
    .option("--coverage-threshold [PERCENT]", "exit 1 below this coverage; 100 without a number")
    .action(
      run((session, sets, options) =>
        testRules(session, sets, {
          format: options["format"] as TestOptions["format"],
          run: options["run"] as string | undefined,
          coverage: options["coverage"] === true,
          coverageThreshold: options["coverageThreshold"],
        }),
      ),
    );

  command(rules, "diff", "what two rule sets decide differently, and which rules do it")
    .argument("[A]", "a set by name, a folder, or REVISION:FOLDER; --rules says which otherwise")
    .argument("[B]", "the same; without it A with the overlay")
    .addOption(new Option("--log <FILE>", "compare the decisions of this log, - for stdin"))
    .addOption(format(diffFormats, "text"))
    .option("--fail-on-change", "exit 1 when a decision changes")
    .action(
      run((session, sets, options) =>
        diffRules(session, sets, {
          format: options["format"] as DiffOptions["format"],
          log: options["log"] as string | undefined,
          failOnChange: options["failOnChange"] === true,
        }),
      ),
    );
}
