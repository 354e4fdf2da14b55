import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProjectPicker } from '@sardonyx/plugin-portal-react';
import {
  fakePortal,
  PERSONAL,
  projectOf,
  type FakePortal,
} from '../../__testUtils__/fakePortal';
import { refusal } from '../../__testUtils__/refusal';
import { renderPortal } from '../../__testUtils__/renderPortal';
import { ProjectsPage } from './ProjectsPage';

// The table draws the rows in view, and jsdom has no sizes.
beforeEach(() => {
  for (const size of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, size, 'get').mockReturnValue(800);
  }
});
afterEach(() => jest.restoreAllMocks());

const LAB = '/projects/statistics-lab';
const render = (
  portal: FakePortal,
  options: { at?: string; language?: 'en' | 'fr' } = {},
) =>
  renderPortal(portal, {
    shown: (
      <>
        <ProjectPicker />
        <ProjectsPage />
      </>
    ),
    mountPath: '/projects',
    at: '/projects',
    ...options,
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const address = () => screen.getByTestId('address').textContent;
const rows = async () =>
  within(await screen.findByRole('grid', { name: 'Your projects' }))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);
// The picker is around every page, and must follow what the page changes.
const picked = () =>
  within(screen.getByRole('combobox', { name: /Project/ }))
    .getAllByRole('option')
    .map(option => option.textContent);
const members = async () =>
  within(await screen.findByRole('table', { name: 'Members' }));

it('lists the projects, the personal one first, finds one and opens it by keys', async () => {
  const user = userEvent.setup();
  render(fakePortal({ projects: [projectOf({ role: 'viewer' }), PERSONAL] }));
  expect(await rows()).toEqual([
    'Adau-adaadminpersonal1',
    'Statistics labstatistics-labviewerteam2',
  ]);
  await user.type(screen.getByRole('searchbox'), 'stat lab');
  expect(await rows()).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Statistics lab' })).toHaveAttribute(
    'href',
    LAB,
  );
  await user.tab();
  await user.tab();
  expect(screen.getByRole('grid')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(
    await screen.findByRole('heading', { name: 'Statistics lab' }),
  ).toBeVisible();
  expect(address()).toBe(LAB);
});

it('makes a project whose id follows the title, and says a conflict at the id', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  const taken = "There is a project 'ete-2026' already: choose another id";
  portal.createProject.mockRejectedValueOnce(
    await refusal(409, 'ConflictError', taken),
  );
  render(portal);
  await rows();
  await user.click(button('Make a project'));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  const id = screen.getByRole('textbox', { name: 'Id' });
  expect(title).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/Write a title of 1 to 120/)).toBeVisible();
  await user.type(title, 'Été 2026');
  expect(id).toHaveValue('ete-2026');
  await user.type(id, '-');
  expect(await screen.findByText(/no hyphen at the ends/)).toBeVisible();
  await user.keyboard('{Enter}');
  expect(portal.createProject).not.toHaveBeenCalled();

  await user.type(id, '{Backspace}{Enter}');
  expect(await screen.findByText(taken)).toBeVisible();
  expect(id).toHaveAccessibleDescription(expect.stringContaining(taken));
  expect(id).toBeInvalid();
  await user.type(id, '-b');
  expect(screen.queryByText(taken)).toBeNull();
  await user.keyboard('{Enter}');
  expect(
    await screen.findByRole('heading', { name: 'Été 2026' }),
  ).toBeVisible();
  expect(portal.createProject).toHaveBeenLastCalledWith({
    id: 'ete-2026-b',
    title: 'Été 2026',
  });
  expect(address()).toBe('/projects/ete-2026-b');
});

it('says in the dialog what no field can mend', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.createProject.mockRejectedValueOnce(
    await refusal(403, 'NotAllowedError', 'Only operators make projects'),
  );
  render(portal, { at: '/projects?dialog=new' });
  await user.type(
    await screen.findByRole('textbox', { name: 'Title' }),
    'Lab{Enter}',
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Only operators make projects',
  );
});

it('shows what a project is called, and works in it', async () => {
  const user = userEvent.setup();
  render(fakePortal(), { at: LAB });
  const facts = await screen.findByRole('region', {
    name: 'Facts about the project',
  });
  expect(facts).toHaveTextContent('Namespaceproject-statistics-lab');
  expect(facts).toHaveTextContent(
    'Prefix in the bucketprojects/statistics-lab/',
  );
  expect(facts).toHaveTextContent('Path of the secretsprojects/statistics-lab');
  await user.click(button('Work in this project'));
  expect(await screen.findByText('You work in this project')).toBeVisible();
  expect(address()).toBe(`${LAB}?project=statistics-lab`);
  expect(localStorage.getItem('sardonyx.project')).toBe('statistics-lab');
});

it('adds, promotes and removes members, and keeps the last admin', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  render(portal, { at: LAB });
  const ada = (await members()).getByRole('row', { name: /ada/ });
  expect(ada).toHaveTextContent(
    'The last admin stays: make someone else an admin first.',
  );
  expect(within(ada).queryByRole('button')).toBeNull();

  const add = screen.getByRole('textbox', { name: 'Add a person or a group' });
  await user.type(add, 'bob{Enter}');
  expect(
    await screen.findByText('Write user:default/NAME or group:default/NAME.'),
  ).toBeVisible();
  await user.clear(add);
  await user.type(add, 'group:default/nlp{Enter}');
  expect(await screen.findByText(/is a member already/)).toBeVisible();
  expect(portal.updateProject).not.toHaveBeenCalled();
  await user.clear(add);
  await user.type(add, 'user:default/bob{Enter}');
  const bob = await (await members()).findByRole('row', { name: /bob/ });
  expect(portal.updateProject).toHaveBeenLastCalledWith('statistics-lab', {
    members: [
      { entityRef: 'user:default/ada', role: 'admin' },
      { entityRef: 'group:default/nlp', role: 'member' },
      { entityRef: 'user:default/bob', role: 'member' },
    ],
  });
  expect(add).toHaveValue('');

  await user.click(
    within(bob).getByRole('button', { name: /Role of user:default\/bob/ }),
  );
  await user.click(await screen.findByRole('option', { name: 'admin' }));
  // With a second admin the first one may go.
  expect(
    await (
      await members()
    ).findByRole('button', { name: 'Remove user:default/ada' }),
  ).toBeEnabled();

  await user.click(button('Remove group:default/nlp'));
  const dialog = await screen.findByRole('dialog', {
    name: 'Remove group:default/nlp?',
  });
  await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(portal.updateProject).toHaveBeenLastCalledWith('statistics-lab', {
    members: [
      { entityRef: 'user:default/ada', role: 'admin' },
      { entityRef: 'user:default/bob', role: 'admin' },
    ],
  });
  expect((await members()).queryByText('group:default/nlp')).toBeNull();
});

it('gives who is no admin nothing to change', async () => {
  render(fakePortal({ projects: [projectOf({ role: 'member' })] }), {
    at: LAB,
  });
  expect((await members()).getByRole('row', { name: /nlp/ })).toHaveTextContent(
    'group:default/nlpmember',
  );
  for (const name of [/Remove/, /Rename/, /Delete/, /Add/, /Role of/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('renames a personal project, and neither shares nor deletes it', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.updateProject.mockRejectedValueOnce(
    await refusal(503, 'ServiceUnavailableError', 'The database is away'),
  );
  render(portal, { at: '/projects/u-ada' });
  expect(
    await screen.findByText(/A personal project is yours alone/),
  ).toBeVisible();
  expect(
    screen.queryByRole('button', { name: /Delete|Add|Remove/ }),
  ).toBeNull();
  await user.click(button('Rename'));
  const dialog = await screen.findByRole('dialog', { name: 'Rename u-ada' });
  const title = within(dialog).getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'My desk{Enter}');
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'The database is away',
  );
  await user.type(title, '{Enter}');
  expect(await screen.findByRole('heading', { name: 'My desk' })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('deletes a team project once its id was typed, and all lists forget it', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  render(portal, { at: LAB });
  await members();
  expect(picked()).toEqual(['Ada (admin)', 'Statistics lab (admin)']);
  await user.click(button('Delete'));
  const dialog = await screen.findByRole('dialog', {
    name: 'Delete Statistics lab?',
  });
  const confirm = within(dialog).getByRole('button', {
    name: 'Delete the project',
  });
  const typed = within(dialog).getByRole('textbox', {
    name: 'Type statistics-lab to confirm',
  });
  await user.type(typed, 'statistics');
  expect(confirm).toBeDisabled();
  await user.type(typed, '-lab');
  await user.click(confirm);
  expect(await rows()).toEqual(['Adau-adaadminpersonal1']);
  expect(address()).toBe('/projects');
  await waitFor(() => expect(picked()).toEqual(['Ada (admin)']));
  expect(portal.deleteProject.mock.calls).toEqual([['statistics-lab']]);
  expect(portal.getProject).toHaveBeenCalledTimes(1);
});

it('says so when there is no such project, and asks again for a list that failed', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  portal.listProjects.mockRejectedValue(new Error('the database is locked'));
  render(portal, { at: '/projects/nowhere' });
  expect(
    await screen.findByText("You have no project 'nowhere'"),
  ).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'All projects' }));
  expect(await screen.findByText('the database is locked')).toBeVisible();
  portal.listProjects.mockResolvedValue([PERSONAL]);
  await user.click(button('Try again'));
  expect(await rows()).toHaveLength(1);
});

it('speaks French', async () => {
  const user = userEvent.setup();
  render(fakePortal(), { language: 'fr' });
  expect(
    await screen.findByRole('grid', { name: 'Vos projets' }),
  ).toHaveTextContent('administrateurpersonnel');
  await user.click(screen.getByRole('link', { name: 'Statistics lab' }));
  expect(
    await screen.findByText(/Le dernier administrateur reste/),
  ).toBeVisible();
  expect(button('Travailler dans ce projet')).toBeVisible();
});
