import { didYouMean } from "../shared/did-you-mean.ts";

/** A hint at the known values that a value was meant to be: those that it begins, else the nearest. */
export function nearestKnown(value: unknown, known: readonly unknown[]): string {
  const names = known.flatMap((one) => (one === null ? [] : [String(one)]));
  const wanted = String(value).toLowerCase();
  const begun = names.filter((name) => name.toLowerCase().startsWith(wanted));
  if (begun.length > 1 && wanted !== "" && !begun.some((name) => name.length === wanted.length)) {
    return `did you mean ${begun.map((name) => `\`${name}\``).join(" or ")}?`;
  }
  return didYouMean(String(value), names) ?? `known are: ${names.join(", ")}`;
}
