import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';
import { ClassifyWidget } from './ClassifyWidget';

it('gives the first code and leads to the others', async () => {
  const user = userEvent.setup();
  const classifier = fakeClassifier();
  renderClassifier(classifier, { shown: <ClassifyWidget /> });
  const link = await screen.findByRole('link', { name: 'See all the codes' });
  expect(link).toHaveAttribute('href', '/classifier');
  await user.type(screen.getByRole('textbox'), 'pizza{Enter}');
  expect(await screen.findByText('56.10')).toBeVisible();
  expect(screen.getByText('Mobile food service')).toBeVisible();
  expect(screen.getByText('Coded automatically')).toBeVisible();
  expect(screen.queryByText('53.20')).toBeNull();
  expect(classifier.code).toHaveBeenCalledTimes(1);
  expect(link).toHaveAttribute('href', '/classifier?q=pizza');
});
