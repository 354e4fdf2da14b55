import assert from 'node:assert/strict';
import test from 'node:test';
import { flatten, pageUrl, relativeUrl } from './navigation.mjs';

test('flattens the navigation in reading order', () => {
  assert.deepEqual(
    flatten([
      { Home: 'index.md' },
      { Operate: [{ Backup: 'operate/backup.md' }] },
    ]),
    [
      { title: 'Home', file: 'index.md', sections: [], url: '' },
      {
        title: 'Backup',
        file: 'operate/backup.md',
        sections: ['Operate'],
        url: 'operate/backup/',
      },
    ],
  );
});

test('writes addresses as MkDocs does', () => {
  assert.equal(pageUrl('index.md'), '');
  assert.equal(pageUrl('a/index.md'), 'a/');
  assert.equal(pageUrl('a/b.md'), 'a/b/');
  assert.equal(relativeUrl('', 'a/b/'), './a/b/');
  assert.equal(relativeUrl('a/b/', 'c/'), '../../c/');
});
