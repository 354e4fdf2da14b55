import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { backup, restore } from './backup.mjs';
import { FORMAT, openDataFolder } from './dataFolder.mjs';

const temporary = t => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sardonyx-data-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test('a folder is made, marked with its format, and given free again', t => {
  const data = path.join(temporary(t), 'a/b');
  const release = openDataFolder(data);
  assert.deepEqual(
    JSON.parse(readFileSync(path.join(data, 'format.json'), 'utf8')),
    { format: FORMAT },
  );
  assert.ok(existsSync(path.join(data, 'lock')));
  release();
  assert.ok(!existsSync(path.join(data, 'lock')));
});

test('a second process is refused while the first lives, and let in after it was killed', async t => {
  const data = temporary(t);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  t.after(() => other.kill('SIGKILL'));
  writeFileSync(path.join(data, 'lock'), String(other.pid));
  assert.throws(() => openDataFolder(data), {
    name: 'PlainError',
    message: new RegExp(`in use by process ${other.pid}`),
  });
  other.kill('SIGKILL');
  await once(other, 'exit');
  openDataFolder(data)();
});

test('a folder written by a newer portal is refused and left as it was', t => {
  const data = temporary(t);
  writeFileSync(
    path.join(data, 'format.json'),
    JSON.stringify({ format: FORMAT + 1 }),
  );
  assert.throws(() => openDataFolder(data), {
    name: 'PlainError',
    message: /newer Sardonyx/,
  });
  assert.ok(!existsSync(path.join(data, 'lock')));
});

test('a file in the place of the folder is named', t => {
  const data = path.join(temporary(t), 'file');
  writeFileSync(data, '');
  assert.throws(() => openDataFolder(data), {
    name: 'PlainError',
    message: /is not a folder/,
  });
});

test('a backup restores into an empty folder only, without lock and token', async t => {
  const folder = temporary(t);
  const data = path.join(folder, 'data');
  openDataFolder(data)();
  writeFileSync(path.join(data, 'database/portal.sqlite'), 'rows');
  writeFileSync(path.join(data, 'token'), 'secret');
  const file = path.join(folder, 'kept.tar.gz');
  await backup(data, file);
  const copy = path.join(folder, 'copy');
  await restore(copy, file);
  assert.equal(
    readFileSync(path.join(copy, 'database/portal.sqlite'), 'utf8'),
    'rows',
  );
  assert.ok(!existsSync(path.join(copy, 'token')));
  await assert.rejects(restore(data, file), {
    name: 'PlainError',
    message: /not empty: nothing was changed/,
  });
  writeFileSync(path.join(folder, 'other.tar.gz'), 'not a backup');
  await assert.rejects(
    restore(path.join(folder, 'new'), path.join(folder, 'other.tar.gz')),
    { message: /not a backup/ },
  );
  assert.ok(!existsSync(path.join(folder, 'new')));
});
