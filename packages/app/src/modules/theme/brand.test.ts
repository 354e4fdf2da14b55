import { mockApis } from '@backstage/frontend-test-utils';
import { readBrand, textOn } from './brand';

it('reads what the organization configured', () => {
  const data = {
    app: { title: 'Statlab' },
    sardonyx: {
      brand: {
        logo: '/statlab.svg',
        colors: { light: '#1f5493', dark: 'rgb(1,2,3)' },
        links: [{ title: 'Help', titleFr: 'Aide', url: 'https://x.example' }],
      },
    },
  };
  expect(readBrand(mockApis.config({ data }))).toEqual({
    name: 'Statlab',
    logo: '/statlab.svg',
    // What is no colour leaves the default one.
    colors: { light: '#1f5493', dark: '#e8a087' },
    links: [{ title: 'Help', titleFr: 'Aide', url: 'https://x.example' }],
  });
});

it('has a look of its own', () => {
  expect(readBrand(mockApis.config({ data: {} }))).toMatchObject({
    name: 'Sardonyx',
    logo: '/favicon.svg',
    links: [],
  });
});

it.each([
  ['#000000', '#ffffff'],
  ['#8a3324', '#ffffff'],
  ['#e8a087', '#000000'],
  ['#ffffff', '#000000'],
])('on %s one reads %s', (color, text) => {
  expect(textOn(color)).toBe(text);
});
