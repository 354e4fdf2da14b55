import assert from 'node:assert/strict';
import test from 'node:test';
import { parseOptions } from './options.mjs';

test('the defaults are those of the README', () => {
  const options = parseOptions([], '/work');
  assert.equal(options.port, 7007);
  assert.equal(options.data, '/work/.sardonyx');
  assert.deepEqual(options.configs, []);
  assert.equal(options.open, true);
});

test('paths start from the folder of the caller', () => {
  const options = parseOptions(
    ['--config', 'a.yaml', '--config', '/b.yaml', '--data', 'd', '--no-open'],
    '/work',
  );
  assert.deepEqual(options.configs, ['/work/a.yaml', '/b.yaml']);
  assert.equal(options.data, '/work/d');
  assert.equal(options.open, false);
});

for (const [args, sentence] of [
  [['--port', 'x'], /"x" is not a port/],
  [['--port', '70000'], /"70000" is not a port/],
  [['--nonsense'], /--nonsense/],
  [['--backup', 'a', '--restore', 'b'], /exclude each other/],
]) {
  test(`refuses ${args.join(' ')} in plain words`, () => {
    assert.throws(() => parseOptions(args, '/work'), {
      name: 'PlainError',
      message: sentence,
    });
  });
}
