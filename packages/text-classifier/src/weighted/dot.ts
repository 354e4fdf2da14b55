/** Inner product of `b` and the numbers of `a` from `at`, as many as `b` has. */
export function dot(
  a: Float32Array | Int8Array,
  at: number,
  b: Float32Array | Float64Array,
): number {
  let sum = 0;
  for (let j = 0; j < b.length; j++) sum += a[at + j] * b[j];
  return sum;
}
