import type { RuleWords } from "../../lint/rule-words.ts";

/** How a rank rule orders: `higher first`, or its values from best to worst. */
export function preferenceInWords({ prefer }: RuleWords): string {
  return typeof prefer === "string" ? `${prefer} first` : (prefer ?? []).join(", ");
}

/** What an advise rule does where its condition holds. */
export function adviseDeed({ label }: RuleWords): string {
  return label === "deny" ? "Refuses to launch where" : `Says (${label}) where`;
}

/** What a filter does where its condition does not hold; `label` is its state as it is shown. */
export function filterDeed(label: string): string {
  return `Rejects a profile, as ${label}, unless`;
}

/** A set, or the overlay, in a sentence. */
export function layerInWords(layer: string | null): string {
  return layer === "overlay" ? "the overlay" : String(layer);
}
