/** `3.5 GiB`, `64 MiB`: bytes in the unit that leaves the number short. */
export function bytesInWords(bytes: number): string {
  const [unit, size] =
    bytes >= 1024 ** 4
      ? ["TiB", 1024 ** 4]
      : bytes >= 1024 ** 3
        ? ["GiB", 1024 ** 3]
        : ["MiB", 1024 ** 2];
  const amount = bytes / Number(size);
  return `${amount >= 10 || Number.isInteger(amount) ? Math.floor(amount) : amount.toFixed(1)} ${unit}`;
}
