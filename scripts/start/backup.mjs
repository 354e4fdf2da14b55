import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { run } from '../setup/run.mjs';
import { PlainError, step } from '../setup/steps.mjs';
import { FORMAT, openDataFolder } from './dataFolder.mjs';

/** What is of one run only, or must not travel. */
const LEFT_OUT = ['lock', 'run', 'token', 'logs'];

/**
 * Writes the data folder, held by nobody else meanwhile, to a `.tar.gz`.
 * The file appears whole or not at all.
 * @param {string} data @param {string} file
 */
export async function backup(data, file) {
  if (!existsSync(data))
    throw new PlainError(
      `There is no data folder ${data} to back up.`,
      'Give it with --data FOLDER.',
    );
  const release = openDataFolder(data);
  const draft = `${file}.${process.pid}.part`;
  try {
    await step(`Writing ${file}`, async () => {
      mkdirSync(path.dirname(file), { recursive: true });
      const excluded = LEFT_OUT.map(name => `--exclude=./${name}`);
      const { code, output } = await run('tar', [
        '-czf',
        draft,
        ...excluded,
        '-C',
        data,
        '.',
      ]);
      if (code !== 0)
        throw new PlainError(`${file} could not be written:`, output);
      renameSync(draft, file);
    });
  } catch (error) {
    throw error.code
      ? new PlainError(
          `${file} could not be written: ${error.code}.`,
          'Give another place.',
        )
      : error;
  } finally {
    rmSync(draft, { force: true });
    release();
  }
}

/**
 * Fills a data folder that does not exist or is empty.
 * @param {string} data @param {string} file
 */
export async function restore(data, file) {
  if (!existsSync(file))
    throw new PlainError(
      `There is no file ${file}.`,
      'Give a file made by --backup.',
    );
  if (existsSync(data) && readdirSync(data).length > 0) {
    throw new PlainError(
      `The data folder ${data} is not empty: nothing was changed.`,
      'Give a new one with --data FOLDER, or move the old one away.',
    );
  }
  await step(`Reading ${file}`, async () => {
    mkdirSync(path.dirname(data), { recursive: true });
    const draft = mkdtempSync(`${data}.restore-`);
    try {
      const { code } = await run('tar', ['-xzf', file, '-C', draft]);
      if (code !== 0 || !existsSync(path.join(draft, 'format.json'))) {
        throw new PlainError(
          `${file} is not a backup of Sardonyx.`,
          'Give a file made by --backup.',
        );
      }
      const { format } = JSON.parse(
        readFileSync(path.join(draft, 'format.json'), 'utf8'),
      );
      if (format > FORMAT) {
        throw new PlainError(
          `${file} was made by a newer Sardonyx (format ${format}).`,
          'Restore it with that version.',
        );
      }
      rmSync(data, { recursive: true, force: true });
      renameSync(draft, data);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}
