import {
  stepAt,
  tourState,
  VISITED_STEPS,
  type VisitedStep,
} from './tourState';

it.each<[string, VisitedStep[], string[], string, boolean]>([
  ['nothing', [], [], '', false],
  ['only the token of the start', [], ['npm start'], '', false],
  ['a token of one’s own', [], ['npm start', 'Notebook'], 'token', false],
  ['some pages', ['read', 'classify'], [], 'classify read', false],
  [
    'all pages but no token',
    [...VISITED_STEPS],
    ['npm start'],
    'classify monitor browse read',
    false,
  ],
  [
    'everything',
    [...VISITED_STEPS],
    ['Notebook'],
    'classify monitor browse token read',
    true,
  ],
])('after %s', (_, visited, tokens, done, finished) => {
  const state = tourState(
    new Set(visited),
    tokens.map(name => ({ name })),
  );
  expect(state.steps).toHaveLength(5);
  expect(
    state.steps
      .filter(step => step.done)
      .map(({ step }) => step)
      .join(' '),
  ).toBe(done);
  expect(state.finished).toBe(finished);
});

it.each([
  ['/classifier', 'classify'],
  ['/classifier/batch', 'classify'],
  ['/monitoring', 'monitor'],
  ['/catalog/default/component/x', 'browse'],
  ['/docs/default/component/x', 'read'],
  ['/catalog-graph', undefined],
  ['/tokens', undefined],
  ['/', undefined],
])('%s is the page of %s', (pathname, step) => {
  expect(stepAt(pathname)).toBe(step);
});
