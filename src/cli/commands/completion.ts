import { completionScript, completionShells } from "../completion-scripts.ts";
import { declareCommand } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { choiceOperand } from "../parameters.ts";

/** `aim completion`: prints the script that makes a shell complete `aim`. */
export const completionCommand = declareCommand({
  name: "completion",
  summary: "print the script that makes a shell complete aim",
  operands: { shell: choiceOperand("<SHELL>", "which shell", completionShells) },
  examples: [
    ["aim completion bash > /etc/bash_completion.d/aim", "for every bash of this machine"],
    ['aim completion zsh > "${fpath[1]}/_aim"', "for zsh"],
    ["aim completion fish > ~/.config/fish/completions/aim.fish", "for fish"],
  ],
  main: async (_, { shell }) => ({ output: completionScript(shell), exitCode: exitCodes.done }),
});
