import { describe, expect, it } from "vitest";
import { createJudge } from "../../src/rules/judge.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { facts, profile, request } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";

describe.each(["default", "aim-0.9", "aim-2026.9"])("rules/%s", (name) => {
  const judge = createJudge(shippedRules(name));

  it("general-profile-chosen: is said of a general profile only when it was not asked for by its id", async () => {
    const general = profile({ id: "general/any", origin: "general" });
    const said = async (id: string | null) =>
      (
        await judge.advise(
          facts({ profile: general, request: request({ profile_id: id }) }),
          clearChoice,
        )
      ).map(({ rule }) => rule);
    expect(await said(null)).toContain("general-profile-chosen");
    expect(await said("general/any")).not.toContain("general-profile-chosen");
  });

  it("manual-only: gives every profile the same reason, so that they count as one", async () => {
    const reasons = await Promise.all(
      ["a", "b"].map(async (id) => {
        const { filters } = await judge.judge(
          facts({ profile: profile({ id, manual_only: true }) }),
        );
        return filters.find(({ rule }) => rule === "manual-only")?.reason;
      }),
    );
    expect(reasons).toEqual([
      "can be chosen only by AIM_PROFILE_ID",
      "can be chosen only by AIM_PROFILE_ID",
    ]);
  });
});
