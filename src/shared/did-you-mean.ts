import { distance } from "fastest-levenshtein";
import { compareText } from "./order.ts";

/**
 * The candidate nearest to a mistyped word, or undefined when none is near: at most one edit, or one
 * for every three letters of the word. The same word in another letter case always wins; ties fall
 * to the smaller candidate, so the answer never depends on the order of the candidates.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestCost = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (Math.abs(other.length - folded.length) > Math.max(bestCost, 0)) continue;
    const cost = candidate === word ? -2 : other === folded ? -1 : distance(folded, other);
    if (cost > bestCost) continue;
    if (cost < bestCost || best === undefined || compareText(candidate, best) < 0) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** The hint "did you mean `x`?", or undefined when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}
