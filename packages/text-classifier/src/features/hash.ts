// FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over UTF-16 code units.
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Starts a hash; the seed keeps families of features apart. */
export function hashStart(seed: number): number {
  return Math.imul(OFFSET ^ seed, PRIME);
}

/** Adds a code unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Row of a hash in a table whose size is a power of two. */
export function hashRow(hash: number, rows: number): number {
  // The low bits of FNV-1a mix badly: fold the high ones in.
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) & (rows - 1);
}
