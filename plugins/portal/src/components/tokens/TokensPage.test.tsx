import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  fakePortal,
  SECRET,
  TOKENS,
  type FakePortal,
} from '../../__testUtils__/fakePortal';
import { refusal } from '../../__testUtils__/refusal';
import {
  rememberedQueries,
  renderPortal,
} from '../../__testUtils__/renderPortal';
import { TokensPage } from './TokensPage';

// The table draws the rows in view, and jsdom has no sizes.
beforeEach(() => {
  for (const size of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, size, 'get').mockReturnValue(800);
  }
});
afterEach(() => jest.restoreAllMocks());

const render = (
  portal: FakePortal,
  options: { at?: string; language?: 'en' | 'fr' } = {},
) =>
  renderPortal(portal, {
    shown: <TokensPage />,
    mountPath: '/tokens',
    at: '/tokens',
    ...options,
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rowOf = async (name: string) => {
  const cell = await screen.findByRole('gridcell', { name });
  return cell.closest<HTMLElement>('[role="row"]')!;
};

it('lists the tokens, and says in words which one expired', async () => {
  render(fakePortal());
  const first = await rowOf('Notebook');
  expect(first).toHaveTextContent('Classifier · Catalogue, read only');
  expect(first).toHaveTextContent('3 days ago');
  expect(first).toHaveTextContent('yesterday');
  expect(first).toHaveTextContent('in 3 months');
  const old = await rowOf('Old job');
  expect(old).toHaveTextContent('Read only');
  expect(old).toHaveTextContent('never used');
  expect(old).toHaveTextContent('expired 10 days ago');
  expect(screen.getByTestId('commands')).toHaveTextContent(
    'curl -sS "$SARDONYX_URL/api/portal/tokens" \\ -H "Authorization: Bearer $SARDONYX_TOKEN"',
  );
});

it('makes a token with keys alone, and forgets its secret when closed', async () => {
  const user = userEvent.setup();
  const portal = fakePortal({ tokens: [] });
  render(portal);
  await screen.findByText('You have no access token');
  act(() => button('Make a token').focus());
  await user.keyboard('{Enter}');
  const form = await screen.findByRole('dialog', { name: 'New access token' });
  expect(screen.getByTestId('address')).toHaveTextContent('/tokens?dialog=new');
  expect(within(form).getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await user.keyboard(' Notebook {Enter}');

  const shown = await screen.findByRole('dialog', {
    name: 'Secret of Notebook',
  });
  expect(portal.createToken.mock.calls).toEqual([
    [{ name: 'Notebook', scopes: ['all'], expiresInDays: 90 }],
  ]);
  expect(within(shown).getByText(SECRET)).toBeVisible();
  const line = `export SARDONYX_URL='http://localhost:7007' SARDONYX_TOKEN='${SECRET}'`;
  expect(within(shown).getByText(line)).toBeVisible();
  const copied = jest.spyOn(navigator.clipboard, 'writeText');
  await user.click(button('Copy: Line for a terminal'));
  expect(copied.mock.calls).toEqual([[line]]);
  expect(await within(shown).findByText('Copied')).toBeVisible();
  expect(screen.getByTestId('address')).not.toHaveTextContent('sdx_');
  // Escape would lose what is shown once.
  await user.keyboard('{Escape}');
  expect(shown).toBeVisible();

  await user.click(button('I have copied it'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await rowOf('Notebook')).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain('sdx_');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(
    'sdx_',
  );
  expect(rememberedQueries()).toContain('Notebook');
  expect(rememberedQueries()).not.toContain('sdx_');
});

it('limits a token to plugins, and asks for what is missing', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  render(portal, { at: '/tokens?dialog=new' });
  await user.click(
    await screen.findByRole('radio', { name: 'Only some plugins' }),
  );
  await user.click(button('Make the token'));
  expect(
    await screen.findByText('Write a name of 1 to 80 characters.'),
  ).toBeVisible();
  expect(screen.getByText('Choose at least one plugin.')).toBeVisible();
  expect(portal.createToken).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Job');
  const reading = screen.getByRole('checkbox', {
    name: 'Documentation, read only',
  });
  expect(reading).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Documentation' }));
  await user.click(reading);
  await user.click(screen.getByRole('checkbox', { name: 'Classifier' }));
  await user.click(button(/Expires after/));
  await user.click(await screen.findByRole('option', { name: 'never' }));
  await user.click(button('Make the token'));
  await screen.findByText(SECRET);
  expect(portal.createToken.mock.calls).toEqual([
    [
      {
        name: 'Job',
        scopes: ['nace-classifier', 'techdocs:read'],
        expiresInDays: undefined,
      },
    ],
  ]);
});

it('keeps the form and says why when the server refuses', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.createToken.mockRejectedValueOnce(
    await refusal(403, 'NotAllowedError', 'A token cannot make tokens'),
  );
  render(portal, { at: '/tokens?dialog=new' });
  await user.type(
    await screen.findByRole('textbox', { name: 'Name' }),
    'Job{Enter}',
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'A token cannot make tokens',
  );
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Job');
});

it('revokes a token once its name was confirmed', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.revokeToken.mockRejectedValueOnce(
    await refusal(404, 'NotFoundError', `You have no token '${TOKENS[1].id}'`),
  );
  render(portal);
  await rowOf('Old job');
  // The grid around the button has keys of its own.
  act(() => button('Revoke Old job').focus());
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Revoke Old job?' });
  expect(portal.revokeToken).not.toHaveBeenCalled();
  expect(screen.getByTestId('commands')).toHaveTextContent(
    `curl -sS -X DELETE "$SARDONYX_URL/api/portal/tokens/${TOKENS[1].id}"`,
  );
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'You have no token',
  );
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(portal.revokeToken).toHaveBeenLastCalledWith(TOKENS[1].id);
  expect(screen.queryByText('Old job')).toBeNull();
  expect(await rowOf('Notebook')).toBeVisible();
});

it('says what went wrong and asks again', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.listTokens.mockRejectedValueOnce(new Error('the database is locked'));
  render(portal);
  expect(await screen.findByText('the database is locked')).toBeVisible();
  await user.click(button('Try again'));
  expect(await rowOf('Notebook')).toBeVisible();
});

it('speaks French', async () => {
  const user = userEvent.setup();
  render(fakePortal(), { language: 'fr' });
  expect(
    await screen.findByRole('heading', { name: "Jetons d'accès" }),
  ).toBeVisible();
  expect(await rowOf('Notebook')).toHaveTextContent(
    'Classifieur · Catalogue, lecture seule',
  );
  expect(await rowOf('Old job')).toHaveTextContent('expiré il y a 10 jours');
  await user.click(button('Créer un jeton'));
  expect(
    await screen.findByRole('dialog', { name: "Nouveau jeton d'accès" }),
  ).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Lecture seule' })).toBeVisible();
});
