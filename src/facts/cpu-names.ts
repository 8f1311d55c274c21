/**
 * AMD's names of processors since AIM 2026.9, each with the model numbers that mean it. `CPU` is any
 * other processor.
 */
const numbersByName: Readonly<Record<string, string>> = {
  EPYC_9965: "9965",
  EPYC_ZEN5:
    "9845 9825 9755 9745 9655P 9655 9645 9575F 9565 9555P 9555 9375F 9365 9355P 9355 9335 9275F 9255 9175F 9135 9115 9015",
  EPYC_ZEN4:
    "9754 9754S 9734 9654 9654P 9634 9554 9554P 9534 9454 9454P 9354 9354P 9334 9254 9224 9124 9684X 9384X 9184X 9474F 9374F 9274F 9174F 9J14",
  CPU: "",
};

/** Every name that a processor can have in a profile, as AMD's table has them. */
export const cpuNames: readonly string[] = Object.keys(numbersByName);

/** The name of the processor that a text means, by name or model number in any letter case; null for none. */
export function cpuMeantBy(text: string): string | null {
  const folded = text.toUpperCase();
  const found = Object.entries(numbersByName).find(
    ([name, numbers]) => name === folded || numbers.split(" ").includes(folded),
  );
  return folded === "" ? null : (found?.[0] ?? null);
}
