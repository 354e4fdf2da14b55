import { largest, softmax } from './softmax';

it.each<[number[], number, number[]]>([
  [[0, 0], 1, [0.5, 0.5]],
  [[Math.log(3), 0], 1, [0.75, 0.25]],
  [[2 * Math.log(3), 0], 2, [0.75, 0.25]],
  [[1000, 1000 - Math.log(4)], 1, [0.8, 0.2]],
])('softmax of %j at temperature %d', (scores, temperature, expected) => {
  const values = Float64Array.from(scores);
  softmax(values, temperature);
  values.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 12));
});

it.each<[number[], number, number[]]>([
  [[0.1, 0.7, 0.2], 2, [1, 2]],
  [[0.5, 0.5, 0.5], 2, [0, 1]],
  [[0.1, 0.9], 5, [1, 0]],
  [[0.1, 0.9], 0, []],
  [[], 3, []],
])('largest of %j, %d of them', (values, k, expected) => {
  expect(largest(Float64Array.from(values), k)).toEqual(expected);
});
