import { quantizeRows } from './parameters';

it('brings each row to 8 bits by its own largest number', () => {
  const { rows, scales } = quantizeRows(
    Float32Array.from([127, -63.6, 0, 0, 0.0254, -0.0254]),
    2,
  );
  expect(Array.from(rows)).toEqual([127, -64, 0, 0, 127, -127]);
  expect(scales[0]).toBe(1);
  expect(scales[1]).toBe(0);
  expect(scales[2]).toBeCloseTo(0.0002, 9);
});
