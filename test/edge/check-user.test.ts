import { spawnSync } from "node:child_process";
import path from "node:path";
import { getegid, geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import { checkUser } from "../../src/edge/check-user.ts";
import { root } from "../support/aim.ts";

describe("edge/check-user", () => {
  it("gives the user of this process, and its main group first", () => {
    expect(checkUser().userId).toBe(geteuid?.());
    expect(checkUser().groupIds[0]).toBe(getegid?.());
  });

  it.skipIf(geteuid?.() !== 0)("gives every group of a user once, in order", () => {
    const question = `
      import { checkUser } from ${JSON.stringify(path.join(root, "src/edge/check-user.ts"))};
      process.stdout.write(JSON.stringify(checkUser()));`;
    const { stdout } = spawnSync(
      "setpriv",
      [
        ...["--reuid", "1000", "--regid", "1000", "--groups", "1000,109,44"],
        ...[process.execPath, "--input-type=module", "-e", question],
      ],
      { encoding: "utf8", cwd: "/" },
    );
    expect(JSON.parse(stdout)).toEqual({ userId: 1000, groupIds: [1000, 44, 109] });
  });
});
