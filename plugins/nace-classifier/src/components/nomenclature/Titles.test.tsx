import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';
import { Hierarchy } from './Hierarchy';
import { Titles } from './Titles';

const translated = { titleEn: 'Growing of rice', titleFr: 'Culture du riz' };
const untranslated = {
  titleEn: 'Services des traiteurs',
  titleFr: 'Services des traiteurs',
};

it.each([
  ['en' as const, 'Growing of rice', 'en'],
  ['fr' as const, 'Culture du riz', 'fr'],
])('in %s titles say their language', async (language, first, lang) => {
  await renderClassifier(fakeClassifier(), {
    language,
    shown: (
      <>
        <Hierarchy
          steps={[
            { code: '01.12', ...translated },
            { code: '56.21', ...untranslated },
          ]}
        />
        <Titles of={untranslated} />
      </>
    ),
  });
  expect(await screen.findByText(first)).toHaveAttribute('lang', lang);
  const french = screen.getAllByText('Services des traiteurs');
  expect(french.map(title => title.getAttribute('lang'))).toEqual(['fr', 'fr']);
});
