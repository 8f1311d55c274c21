// Numbers by which the driver tells GPUs apart. Real ones are serial numbers; these are hashes of names.

/** bus<<8 | device<<3 | function, as the driver writes `location_id`. */
export function locationOf(address) {
  const bus = Number.parseInt(address.slice(5, 7), 16);
  const device = Number.parseInt(address.slice(8, 10), 16);
  return (bus << 8) | (device << 3) | Number.parseInt(address.slice(11), 16);
}

/** The serial number of a GPU, the same for all its partitions. */
export const uniqueId = (name, card) => fnv1a64(`${name} ${card.address}`);

/** 16 bits, never 0, which would mean a CPU. */
export const gpuId = (name, card, partition) =>
  Number(fnv1a64(`${name} ${card.address} partition ${partition}`) % 65535n) + 1;

/** The number of a group of linked GPUs. */
export const hiveId = (name) => fnv1a64(`${name} hive`);

/** 64-bit FNV-1a: stands in for the serial numbers that real hardware has. */
function fnv1a64(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}
