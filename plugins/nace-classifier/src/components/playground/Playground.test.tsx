import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { codingOf, fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const typist = () =>
  userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const field = () => screen.findByRole('textbox', { name: /description/i });
const address = () => screen.getByTestId('address').textContent;

it('answers while one types, and keeps the question when it rests', async () => {
  const user = typist();
  const classifier = fakeClassifier();
  await renderClassifier(classifier);
  await user.type(await field(), 'livraison de pizzas');
  expect(classifier.preview).not.toHaveBeenCalled();
  await wait(150);
  expect(classifier.preview.mock.calls.map(([text]) => text)).toEqual([
    'livraison de pizzas',
  ]);

  const codes = await screen.findByRole('listbox', { name: /codes found/i });
  const [first, second] = within(codes).getAllByRole('option');
  expect(first).toHaveTextContent('56.10');
  expect(first).toHaveTextContent('Mobile food serviceRestauration mobile');
  expect(first).toHaveTextContent('81%');
  expect(second).toHaveTextContent('53.20');
  expect(screen.getByText('Coded automatically')).toBeVisible();
  expect(
    screen.getByText('Confidence 0.74 at or above the threshold of 0.65'),
  ).toBeVisible();
  expect(await screen.findByText('+3.1')).toBeVisible();
  expect(screen.getAllByText('-0.4')).toHaveLength(2);
  expect(
    await screen.findByText('la préparation de plats à emporter'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: '53.20' })).toHaveAttribute(
    'href',
    '/classifier/codes?code=53.20',
  );
  expect(classifier.code).not.toHaveBeenCalled();

  await wait(1500);
  expect(classifier.code.mock.calls[0][0]).toEqual({
    descriptions: ['livraison de pizzas'],
    source: 'playground',
  });
  expect(await screen.findByText(/Kept in the log/)).toBeVisible();
  expect(address()).toBe('/classifier?q=livraison+de+pizzas');
  expect(
    screen.getByText(/^56\.10 Mobile food service, probability 81%/),
  ).toHaveAttribute('aria-live', 'polite');

  // Enter after the rest, or the same words again: asked once.
  await user.type(await field(), '{Enter}');
  await user.type(await field(), ' {Enter}');
  await wait(2000);
  expect(classifier.code).toHaveBeenCalledTimes(1);
});

it('says as plainly that a person must code, and Enter keeps at once', async () => {
  const user = typist();
  const classifier = fakeClassifier();
  await renderClassifier(classifier);
  await user.type(await field(), 'conseil{Enter}');
  await waitFor(() => expect(classifier.code).toHaveBeenCalledTimes(1));
  await wait(150);
  expect(await screen.findByText('To be coded by a person')).toBeVisible();
  expect(
    screen.getByText('Confidence 0.05 below the threshold of 0.65'),
  ).toBeVisible();
});

it('aborts an older request and keeps its predecessor in view', async () => {
  const user = typist();
  const classifier = fakeClassifier();
  await renderClassifier(classifier, { at: '/classifier?q=pizza' });
  await screen.findByRole('option', { name: /56\.10/ });
  const signals: AbortSignal[] = [];
  classifier.preview.mockImplementation((text, options) => {
    if (options?.signal) signals.push(options.signal);
    return text.endsWith('x')
      ? new Promise(() => {})
      : Promise.resolve(codingOf(text));
  });
  await user.type(await field(), ' x');
  await wait(150);
  expect(signals).toHaveLength(1);
  expect(screen.getByRole('option', { name: /56\.10/ })).toBeVisible();
  expect(screen.getByRole('listbox')).toHaveAttribute('aria-busy', 'true');
  await user.type(await field(), 'y');
  await wait(150);
  expect(signals[0].aborted).toBe(true);
  await waitFor(() =>
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-busy', 'false'),
  );
});

it('goes through the codes by keys, and the words follow', async () => {
  const user = typist();
  await renderClassifier(fakeClassifier(), { at: '/classifier?q=pizza' });
  await user.click(await field());
  await screen.findByRole('listbox');
  await user.keyboard('{ArrowDown}');
  const codes = screen.getByRole('listbox');
  expect(codes).toHaveFocus();
  expect(await screen.findByText('Why 56.10')).toBeVisible();
  await user.keyboard('{ArrowDown}');
  const second = screen.getByRole('option', { name: /53\.20/ });
  expect(second).toHaveAttribute('aria-selected', 'true');
  expect(codes).toHaveAttribute('aria-activedescendant', second.id);
  expect(await screen.findByText('Why 53.20')).toBeVisible();
  expect(screen.getByText('-3.1')).toBeVisible();
  await user.hover(screen.getByRole('option', { name: /56\.10/ }));
  expect(await screen.findByText('Why 56.10')).toBeVisible();
});

it('begins with examples', async () => {
  const user = typist();
  await renderClassifier(fakeClassifier());
  await user.click(
    await screen.findByRole('button', { name: 'coiffure à domicile' }),
  );
  expect(await field()).toHaveValue('coiffure à domicile');
});

it('says what went wrong and asks again', async () => {
  const user = typist();
  const classifier = fakeClassifier();
  classifier.preview.mockRejectedValueOnce(new Error('the model is loading'));
  await renderClassifier(classifier, { at: '/classifier?q=pizza' });
  expect(await screen.findByText(/the model is loading/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /try again|retry/i }));
  expect(await screen.findByRole('option', { name: /56\.10/ })).toBeVisible();
});

it('does not send what the model would refuse', async () => {
  const classifier = fakeClassifier();
  await renderClassifier(classifier, {
    at: `/classifier?q=${'x'.repeat(2001)}`,
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This description has 2,001 characters; the model reads at most 2,000.',
  );
  await wait(2000);
  expect(classifier.preview).not.toHaveBeenCalled();
  expect(classifier.code).not.toHaveBeenCalled();
});

it('speaks French', async () => {
  await renderClassifier(fakeClassifier(), {
    at: '/classifier?q=pizza',
    language: 'fr',
  });
  const first = await screen.findByRole('option', { name: /56\.10/ });
  expect(first).toHaveTextContent('Restauration mobileMobile food service');
  expect(await screen.findByText('Codée automatiquement')).toBeVisible();
  expect(
    screen.getByText('Confiance 0,74 au niveau ou au-dessus du seuil de 0,65'),
  ).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Par lot' })).toBeVisible();
});
