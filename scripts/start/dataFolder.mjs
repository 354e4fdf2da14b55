import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PlainError } from '../setup/steps.mjs';

/** Version of the layout of the data folder; grows when an older portal could not read it. */
export const FORMAT = 1;
const formatFile = data => path.join(data, 'format.json');
const lockFile = data => path.join(data, 'lock');

/** Says in plain words why a folder cannot be used. */
function explain(error, data) {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    // What Node says of a folder to be made where nothing may be written.
    case 'ENOENT':
      return new PlainError(
        `The data folder ${data} cannot be written to.`,
        'Give another one: npm start -- --data FOLDER',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new PlainError(
        `The disk that holds ${data} is full.`,
        'Free some space, or give a folder on another disk: npm start -- --data FOLDER',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new PlainError(
        `${data} is not a folder.`,
        'Give another one: npm start -- --data FOLDER',
      );
    default:
      return error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function takeLock(data) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(lockFile(data), 'wx', 0o600);
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(lockFile(data), 'utf8'));
      if (owner && owner !== process.pid && isAlive(owner)) {
        throw new PlainError(
          `The data folder ${data} is in use by process ${owner}.`,
          'Stop that portal first, or give another folder: npm start -- --data FOLDER',
        );
      }
      // Left behind by a process that was killed.
      rmSync(lockFile(data), { force: true });
    }
  }
  throw new PlainError(
    `The data folder ${data} is in use.`,
    'Start again in a moment.',
  );
}

function checkFormat(data) {
  if (!existsSync(formatFile(data))) {
    writeFileSync(formatFile(data), `${JSON.stringify({ format: FORMAT })}\n`);
    return;
  }
  const { format } = JSON.parse(readFileSync(formatFile(data), 'utf8'));
  if (format > FORMAT) {
    throw new PlainError(
      `The data folder ${data} was written by a newer Sardonyx (format ${format}; this one knows ${FORMAT}).`,
      'Start with that version or a later one, or give another folder: npm start -- --data FOLDER',
    );
  }
  if (format < FORMAT) upgrade(data, format);
}

function upgrade(data, format) {
  const kept = path.join(data, 'backups', `format-${format}`);
  cpSync(path.join(data, 'database'), kept, { recursive: true });
  const draft = `${formatFile(data)}.new`;
  writeFileSync(draft, `${JSON.stringify({ format: FORMAT })}\n`);
  renameSync(draft, formatFile(data));
}

/** Writes and removes 1 MB, so that a full disk shows before the portal starts. */
function probe(data) {
  const file = path.join(data, `.probe-${process.pid}`);
  try {
    writeFileSync(file, Buffer.alloc(1_048_576));
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Makes the data folder ready and keeps a second process out of it.
 * @param {string} data
 * @returns {() => void} gives the folder free again
 */
export function openDataFolder(data) {
  try {
    mkdirSync(data, { recursive: true });
    probe(data);
    takeLock(data);
  } catch (error) {
    throw explain(error, data);
  }
  const release = () => {
    if (
      existsSync(lockFile(data)) &&
      Number(readFileSync(lockFile(data), 'utf8')) === process.pid
    ) {
      rmSync(lockFile(data), { force: true });
    }
  };
  try {
    checkFormat(data);
    for (const folder of ['database', 'objects', 'logs'])
      mkdirSync(path.join(data, folder), { recursive: true });
  } catch (error) {
    release();
    throw explain(error, data);
  }
  return release;
}
