import { expect, test } from "vitest";
import { complaints, settingsOf } from "./support.ts";

const destination = (text: string) => settingsOf({ AIM_DECISION_LOG: text }).decisionLog.value;

test.each([
  ["/var/log/aim.jsonl", { kind: "file", text: "/var/log/aim.jsonl", descriptor: null }],
  ["./fd:3", { kind: "file", text: "./fd:3", descriptor: null }],
  ["fd:3", { kind: "descriptor", text: "fd:3", descriptor: 3 }],
  ["FD:0", { kind: "descriptor", text: "fd:0", descriptor: 0 }],
  ["none", null],
  ["NONE", null],
  ["", null],
])("config/log-destination: `%s` is read as what it says", (text, value) => {
  expect(destination(text)).toEqual(value);
});

test.each(["fd:", "fd:-1", "fd:03", "fd:three", "fd:1e3", "fd:9999999"])(
  "config/log-destination: `%s` is no descriptor, and the hint says how a file of that name is written",
  (text) => {
    expect(complaints({ AIM_DECISION_LOG: text })).toEqual([
      `error[setting-invalid] \`AIM_DECISION_LOG\` is \`${text}\`; it must be a path, fd:N or none / a file of that name is written \`./${text}\``,
    ]);
  },
);

test("config/log-destination: a path is checked as every other path is", () => {
  expect(complaints({ AIM_DECISION_LOG: "~/log" })[0]).toContain("write the path in full");
  expect(complaints({ AIM_DECISION_LOG: "a\nb" })[0]).toContain("control characters");
});
