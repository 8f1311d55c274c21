import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { toScript } from "../../src/launch/to-script.ts";

const folder = mkdtempSync(path.join(tmpdir(), "aim-script-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Absolute, so that any PATH may be set. */
const python = execFileSync("python3", ["-c", "import sys; print(sys.executable, end='')"]);

/** Reports its own argv and environment as the kernel has them: argv, 0xFF, environ. */
const reporter = [
  python.toString(),
  ...["-I", "-S", "-c"],
  [
    "import sys",
    "for name in 'cmdline', 'environ':",
    "    with open('/proc/self/' + name, 'rb') as file: sys.stdout.buffer.write(file.read())",
    "    if name == 'cmdline': sys.stdout.buffer.write(b'\\xff')",
  ].join("\n"),
];

/** Runs the script with a real bash; the environment outside has no more than a PATH and a locale. */
function run(script: string, locale: string) {
  const file = path.join(folder, "launch.sh");
  writeFileSync(file, script);
  const { stdout, stderr, status } = spawnSync("bash", [file], {
    env: { PATH: "/usr/bin:/bin", LC_ALL: locale },
  });
  // UTF-8 has no 0xFF.
  const border = stdout.indexOf(0xff);
  const parts = (bytes: Buffer) => bytes.toString("utf8").split("\0").slice(0, -1);
  return {
    status,
    stderr: stderr.toString(),
    argv: parts(stdout.subarray(0, border)),
    environment: parts(stdout.subarray(border + 1)),
  };
}

const special = fc.constantFrom(
  ..."'\"`$\\!~#&|;<>(){}[]*?=%^-, \t\n\r\u0001\u001b\u007f".split(""),
  ...["é", "日本", "😀", "\u2028", "\u00a0", "\\'", "$(id)", "${x}", "!!", "a=b"],
);
const text = fc
  .array(fc.oneof(special, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join("").replaceAll("\0", ""))
  .filter((made) => made.isWellFormed());

/** Variables that bash sets, or that change what it does, and names that are not bash's. */
const unusualNames = [
  ...["_", "UID", "EUID", "PPID", "GROUPS", "DIRSTACK", "FUNCNAME", "HISTCMD", "HISTCONTROL"],
  ...["HISTFILE", "HISTTIMEFORMAT", "HOSTNAME", "HOSTTYPE", "MACHTYPE", "OSTYPE", "IFS", "LANG"],
  ...["LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LINENO", "RANDOM"],
  ...["SRANDOM", "SECONDS", "EPOCHREALTIME", "EPOCHSECONDS", "SHELLOPTS", "SHLVL", "PIPESTATUS"],
  ...["POSIXLY_CORRECT", "PWD", "OLDPWD", "OPTARG", "OPTERR", "OPTIND", "MAPFILE", "REPLY"],
  ...["COPROC", "TMOUT", "BASH", "BASHOPTS", "BASHPID", "BASH_ALIASES", "BASH_ARGC", "BASH_ARGV"],
  ...["BASH_ARGV0", "BASH_CMDS", "BASH_COMMAND", "BASH_COMPAT", "BASH_ENV", "BASH_LINENO"],
  ...["BASH_REMATCH", "BASH_SOURCE", "BASH_SUBSHELL", "BASH_VERSINFO", "BASH_VERSION"],
  ...["BASH_XTRACEFD", "BASH_FUNC_ls%%", "COMP_WORDBREAKS", "READLINE_LINE", "CDPATH", "CHILD_MAX"],
  ...["COLUMNS", "LINES", "EMACS", "ENV", "EXECIGNORE", "FCEDIT", "FIGNORE", "GLOBIGNORE", "HOME"],
  ...["IGNOREEOF", "INPUTRC", "MAIL", "MAILCHECK", "MAILPATH", "PATH", "PROMPT_COMMAND", "PS0"],
  ...["PS1", "PS4", "SHELL", "TERM", "TIMEFORMAT", "TMPDIR", "TZ", "auto_resume", "histchars"],
  ...["a.b", "x-y", "1a", "ü", "HF_HOME", "VLLM_USE_V1"],
];
const name = fc.oneof(
  fc.constantFrom(...unusualNames),
  fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/),
);
const environment = fc.dictionary(name, text, { maxKeys: 5, noNullPrototype: true });

describe("launch/to-script", () => {
  it("exports the environment, execs the command, and has one option a line", () => {
    const argv = ["python3", "-m", "vllm", "--model", "org/model", "--x=-1", "--names", "a", "b c"];
    const env = { HF_HOME: "/cache", NOTE: "it's", LC_ALL: "C" };
    expect(toScript({ argv, env }, { header: "profile a.yaml\n\nfor MI300X" })).toBe(
      [
        "#!/usr/bin/env bash",
        "# profile a.yaml",
        "#",
        "# for MI300X",
        "export HF_HOME=/cache",
        "export NOTE='it'\\''s'",
        "exec /usr/bin/env \\",
        "  LC_ALL=C \\",
        "  python3 -m vllm \\",
        "  --model org/model \\",
        "  --x=-1 \\",
        "  --names a 'b c'",
        "",
      ].join("\n"),
    );
  });

  /** Runs the script of a plan and compares what the program got with the plan. */
  function expectFaithful(args: readonly string[], env: Record<string, string>, header = "") {
    for (const locale of ["C", "C.UTF-8"]) {
      const argv = [...reporter, ...args];
      const found = run(toScript({ argv, env }, { header }), locale);
      expect(found.stderr).toBe("");
      expect(found.status).toBe(0);
      expect(found.argv).toEqual(argv);
      for (const entry of Object.entries(env)) {
        const [key] = entry;
        const entries = found.environment.filter((each) => each.startsWith(`${key}=`));
        expect(entries).toEqual([entry.join("=")]);
      }
    }
  }

  it("gives a program the same bytes in every argument and variable", () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), environment, text, expectFaithful), {
      numRuns: 50,
    });
  });

  it.each(["", "1", "posix", "it's ~ $HOME `id` !! \\ \n\t\u00e9 😀"])(
    "gives %j to each variable that bash uses itself, all together",
    (value) => {
      expectFaithful([], Object.fromEntries(unusualNames.map((each) => [each, value])));
    },
  );
});
