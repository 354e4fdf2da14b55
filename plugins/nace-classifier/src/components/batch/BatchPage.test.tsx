import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { codingOf, fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';
import { saveText } from './saveText';

jest.mock('./saveText', () => ({ saveText: jest.fn() }));
const saved = jest.mocked(saveText);

// The table draws the rows in view, and jsdom has no sizes.
beforeEach(() => {
  saved.mockClear();
  for (const size of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, size, 'get').mockReturnValue(800);
  }
});
afterEach(() => jest.restoreAllMocks());

const latin1 = (text: string) =>
  Uint8Array.from(text, character => character.charCodeAt(0));
const csvFile = (content: Uint8Array<ArrayBuffer>, name = 'activities.csv') =>
  // jsdom's files cannot be read this way.
  Object.assign(new File([content], name, { type: 'text/csv' }), {
    arrayBuffer: async () => content.buffer,
  });
const choose = async (user: ReturnType<typeof userEvent.setup>, file: File) =>
  user.upload(await screen.findByLabelText('CSV file'), file);
const grid = () => screen.findByRole('grid');

it('codes a Windows-1252 file with semicolons and gives it back, in French', async () => {
  const user = userEvent.setup();
  const classifier = fakeClassifier();
  renderClassifier(classifier, { at: '/classifier/batch', language: 'fr' });
  await user.upload(
    await screen.findByLabelText('Fichier CSV'),
    csvFile(
      latin1('id;libell\xe9\r\n1;pizza \xe0 emporter\r\n2;=conseil\r\n3;\r\n'),
    ),
  );
  const preview = await screen.findByRole('table');
  expect(within(preview).getByText('▸ libellé')).toBeVisible();
  expect(within(preview).getByText('pizza à emporter')).toBeVisible();
  expect(
    screen.getByText(/1 ligne est vide ou dépasse 2 000 caractères/),
  ).toBeVisible();

  await user.click(
    screen.getByRole('button', { name: 'Coder 2 descriptions' }),
  );
  await screen.findByText('Terminé');
  expect(classifier.code.mock.calls.map(([body]) => body)).toEqual([
    { descriptions: ['pizza à emporter', '=conseil'], source: 'batch' },
  ]);
  const rows = within(await grid()).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('pizza à emporter56.10Restauration mobile');
  expect(rows[1]).toHaveTextContent('Codée automatiquement');
  expect(rows[2]).toHaveTextContent('À coder par une personne');
  expect(rows[3]).toHaveTextContent('Non envoyée : vide ou trop longue');

  await user.click(screen.getByRole('button', { name: 'Télécharger en CSV' }));
  expect(saved.mock.calls).toEqual([
    [
      'activities-coded.csv',
      [
        '\uFEFFid;libellé;Code;Intitulé;Probabilité;Confiance;Issue;Modèle',
        '1;pizza à emporter;56.10;Restauration mobile;0,81;0,74;Codée automatiquement;nace-fr 1',
        "2;'=conseil;53.20;Autres activités de courrier;0,4;0,05;À coder par une personne;nace-fr 1",
        '3;;;;;;Non envoyée : vide ou trop longue;',
        '',
      ].join('\r\n'),
    ],
  ]);
});

it('lets a person correct the guesses', async () => {
  const user = userEvent.setup();
  renderClassifier(fakeClassifier(), { at: '/classifier/batch' });
  await choose(user, csvFile(latin1('a,b\nun pain,x\ndu lait,y\n')));
  const preview = await screen.findByRole('table');
  expect(within(preview).getByText('▸ a')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /first line/i }));
  expect(await screen.findByText('▸ Column 1')).toBeVisible();
  expect(
    screen.getByRole('button', { name: 'Code 3 descriptions' }),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Comma/ }));
  await user.click(await screen.findByRole('option', { name: /None/ }));
  expect(await screen.findByText('un pain,x')).toBeVisible();
});

it('codes pasted lines, filters them, keeps them on another view, and tries failed ones again', async () => {
  const user = userEvent.setup();
  const classifier = fakeClassifier();
  classifier.code.mockRejectedValueOnce(new Error('the model is loading'));
  renderClassifier(classifier, { at: '/classifier/batch' });
  fireEvent.change(await screen.findByLabelText('Descriptions, one a line'), {
    target: { value: 'pizza, pâtes\nconseil\n' },
  });
  await user.click(screen.getByRole('button', { name: /go on/i }));
  await user.click(
    await screen.findByRole('button', { name: 'Code 2 descriptions' }),
  );
  expect(
    await screen.findByText(
      '2 descriptions were not coded: the model is loading',
    ),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try these again' }));
  expect(await screen.findByText('2 of 2 coded')).toBeVisible();

  await user.click(screen.getByRole('tab', { name: 'Codes' }));
  await screen.findByRole('tree');
  await user.click(screen.getByRole('tab', { name: 'Batch' }));
  expect(await screen.findByText('2 of 2 coded')).toBeVisible();

  await user.click(screen.getByRole('button', { name: /All \(2\)/ }));
  await user.click(
    await screen.findByRole('option', { name: 'To be coded by a person (1)' }),
  );
  await waitFor(async () =>
    expect(within(await grid()).getAllByRole('row')).toHaveLength(2),
  );
  expect(within(await grid()).getByText('conseil')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Download CSV' }));
  expect(saved.mock.calls[0][1]).toContain('"pizza, pâtes",56.10,');
});

it('stops when told and goes on from there', async () => {
  const user = userEvent.setup();
  const classifier = fakeClassifier();
  const answers: (() => void)[] = [];
  classifier.code.mockImplementation(
    ({ descriptions }) =>
      new Promise(resolve => {
        answers.push(() => resolve(descriptions.map(codingOf)));
      }),
  );
  renderClassifier(classifier, { at: '/classifier/batch' });
  fireEvent.change(await screen.findByLabelText('Descriptions, one a line'), {
    target: { value: 'pizza\n'.repeat(2500) },
  });
  await user.click(screen.getByRole('button', { name: /go on/i }));
  await user.click(
    await screen.findByRole('button', { name: 'Code 2,500 descriptions' }),
  );
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[0]();
  expect(await screen.findByText(/1,000 of 2,500 coded/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^Stopped/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(answers).toHaveLength(5));
  answers.slice(3).forEach(answer => answer());
  expect(await screen.findByText('2,500 of 2,500 coded')).toBeVisible();
});

it('refuses what it cannot read', async () => {
  const user = userEvent.setup();
  renderClassifier(fakeClassifier(), { at: '/classifier/batch' });
  const big = csvFile(new Uint8Array(1), 'big.csv');
  Object.defineProperty(big, 'size', { value: 100 * 1024 * 1024 });
  await choose(user, big);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '“big.csv” has 104.9 MB; at most 67.1 MB can be read. Split the file.',
  );
  await choose(user, csvFile(latin1('\r\n \r\n'), 'blank.csv'));
  expect(
    await screen.findByText(/“blank.csv” holds no line of text/),
  ).toBeVisible();
});
