import { decisionText } from "../../explain/decision-text.ts";
import { profileText } from "../../explain/profile-text.ts";
import { findProfile } from "../../profiles/catalog.ts";
import { decide } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import { endWith, type Session } from "../session.ts";

/** How an explanation is printed. */
export const explainFormats = ["text", "json"] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** Explains the whole decision, or what every rule says of one profile. `json` is the Resolution. */
export async function explain(
  session: Session,
  profileId: string | undefined,
  format: ExplainFormat,
): Promise<number> {
  const { resolution, catalog } = await decide(session);
  const { style } = session.outlet;
  const isNothing = resolution.selection.profile === null;
  const exitCode = isNothing ? exitCodes.nothingFits : exitCodes.done;
  if (profileId === undefined) {
    const text =
      format === "json"
        ? `${JSON.stringify(resolution, null, 2)}\n`
        : decisionText(resolution, style);
    session.outlet.data(text);
    return exitCode;
  }
  const found = findProfile(catalog, profileId);
  if ("code" in found) throw endWith(session.outlet, [found], exitCodes.usage);
  const { id } = found.facts;
  const text =
    format === "json"
      ? `${JSON.stringify({ ...resolution, profiles: resolution.profiles.filter((profile) => profile.id === id) }, null, 2)}\n`
      : profileText(resolution, id, style);
  session.outlet.data(text);
  return exitCode;
}
