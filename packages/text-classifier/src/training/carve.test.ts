import { carve } from './carve';

const examples = Array.from({ length: 2000 }, (_, i) => ({
  text: `vente de produit${i}`,
  code: '47.19',
}));

it('sets about one example in ten aside, and loses none', () => {
  const { kept, aside } = carve(examples);
  expect(kept.length + aside.length).toBe(examples.length);
  // Binomial(2000, 0.1): outside 140 to 260 in less than 1 case of 10,000.
  expect(aside.length).toBeGreaterThan(140);
  expect(aside.length).toBeLessThan(260);
});

it('takes the same ones in every order', () => {
  const { aside } = carve(examples);
  const back = carve([...examples].reverse()).aside;
  expect(new Set(back)).toEqual(new Set(aside));
});

it('keeps texts of the same words together', () => {
  const again = examples.map(({ text, code }) => ({
    text: `${text.split(' ').reverse().join(', ').toUpperCase()} de`,
    code,
  }));
  const numbers = (texts: readonly { text: string }[]) =>
    texts.map(({ text }) => text.match(/\d+/)?.[0]);
  expect(numbers(carve(again).aside)).toEqual(numbers(carve(examples).aside));
});
