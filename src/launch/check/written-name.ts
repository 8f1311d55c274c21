import type { LaunchArgument } from "../launch-argument.ts";

/** The name of an argument as it was written, without dashes in front. */
export function writtenName({ name }: LaunchArgument): string {
  return name.flag.replace(/^-+/, "");
}
