import { Adagrad, RowAdagrad } from './Adagrad';

it('moves each weight by its own history', () => {
  const adagrad = new Adagrad(2);
  const weights = new Float32Array([1, 1]);
  const gradient = new Float32Array([3, 0]);
  adagrad.step(weights, gradient, 0.1);
  // 3 / sqrt(9) = 1; the gradient is spent, a weight without one stays.
  expect(weights[0]).toBeCloseTo(0.9, 5);
  expect(weights[1]).toBe(1);
  expect(Array.from(gradient)).toEqual([0, 0]);
  gradient[0] = 4;
  adagrad.step(weights, gradient, 0.1);
  expect(weights[0]).toBeCloseTo(0.9 - 0.4 / 5, 5);
});

it('moves a row by the mean of its squares, and touched rows only', () => {
  const adagrad = new RowAdagrad(2, 2);
  const weights = new Float32Array(4);
  const gradient = new Float32Array([1, 7, 5, 5]);
  adagrad.step(weights, gradient, [0], 0.1);
  // Mean of 1 and 49 is 25: the row is divided by 5.
  expect(weights[0]).toBeCloseTo(-0.02, 5);
  expect(weights[1]).toBeCloseTo(-0.14, 5);
  expect(Array.from(weights.subarray(2))).toEqual([0, 0]);
  expect(Array.from(gradient)).toEqual([0, 0, 5, 5]);
});
