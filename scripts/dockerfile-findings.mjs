// What is wrong with a Dockerfile: dockerfile-utils' checks, and what our images must keep to.
import { validate } from "dockerfile-utils";

/** Each finds the instructions that break it. `why` is printed with the finding. */
const OWN_RULES = [
  {
    name: "exec-form",
    breaks: ({ word, rest }) => /^(ENTRYPOINT|CMD)$/.test(word) && !rest.startsWith("["),
    why: "a shell would be process 1, and SIGTERM would not reach the engine",
  },
  {
    name: "no-secret",
    breaks: ({ word, rest }) =>
      /^(ENV|ARG)$/.test(word) && /(^|\s)\w*(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY)\w*/i.test(rest),
    why: "ENV and ARG stay readable in the image",
  },
  {
    name: "no-floating-tag",
    breaks: ({ word, rest }) => /^(FROM|ARG)$/.test(word) && /:latest\b/.test(rest),
    why: "`latest` is another image tomorrow",
  },
  {
    name: "no-link",
    breaks: ({ word, rest }) => /^(COPY|ADD)$/.test(word) && /(^|\s)--link\b/.test(rest),
    why: "buildah 1.28 does not know `--link`",
  },
  {
    name: "no-heredoc",
    breaks: ({ word, rest }) => /^(RUN|COPY|ADD)$/.test(word) && /<<-?["']?[A-Za-z_]/.test(rest),
    why: "buildah 1.28 does not know heredocs",
  },
  {
    name: "numeric-user",
    breaks: ({ word, rest }) => word === "USER" && !/^[1-9]\d*$/.test(rest),
    why: "Kubernetes refuses a name where it must not be root, and a group would drop all others",
  },
];

/** Findings in the order of the file: `{ line, column, message }`, both counted from 1. */
export function dockerfileFindings(text) {
  const general = validate(text).map(({ range, message }) => ({
    line: range.start.line + 1,
    column: range.start.character + 1,
    message,
  }));
  const own = instructions(text).flatMap((instruction) =>
    OWN_RULES.filter((rule) => rule.breaks(instruction)).map((rule) => ({
      line: instruction.line,
      column: 1,
      message: `${rule.name}: ${rule.why}`,
    })),
  );
  return [...general, ...own].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The instructions as `{ line, word, rest }`, continuation lines joined and comments left out. */
export function instructions(text) {
  const found = [];
  let open;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    open ??= { line: index + 1, text: "" };
    open.text += line.replace(/\\\s*$/, " ");
    if (/\\\s*$/.test(line)) continue;
    const [, word, rest] = /^\s*(\S+)\s*(.*)$/s.exec(open.text);
    found.push({ line: open.line, word: word.toUpperCase(), rest: rest.trim() });
    open = undefined;
  }
  return found;
}
