import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';

it('shows the facts and the card, and runs nothing that the card holds', async () => {
  const { container } = renderClassifier(fakeClassifier(), {
    at: '/classifier/model',
  });
  const card = await screen.findByRole('region', { name: 'Model card' });
  expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent(
    'The card',
  );
  expect(within(card).getByRole('cell', { name: '77 %' })).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
  expect(within(card).getByText('bad')).not.toHaveAttribute(
    'href',
    expect.stringMatching(/^javascript:alert/),
  );
  const facts = screen.getByRole('region', { name: 'Facts about the model' });
  expect(facts).toHaveTextContent('609');
  expect(facts).toHaveTextContent('4.8 MB');
  expect(facts).toHaveTextContent('0.65');
});

it('says what to do when there is no model', async () => {
  const classifier = fakeClassifier();
  classifier.listModels.mockResolvedValue([]);
  renderClassifier(classifier, { at: '/classifier/model' });
  expect(await screen.findByText('No model is registered')).toBeVisible();
});
