/** Steps shown while the portal is set up: what is done, and how long it took. */

/** A failure that the reader can mend: printed as it is, without a stack. */
export class PlainError extends Error {
  /** @param {string} message what happened @param {string} [advice] what to do */
  constructor(message, advice) {
    super(advice ? `${message}\n  ${advice}` : message);
    this.name = 'PlainError';
  }
}

/** @param {number} ms @returns {string} seconds with one decimal, or minutes and seconds */
export function elapsed(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs one step and says how long it took. On a terminal a ticking line shows
 * that it is alive; elsewhere the start and the end are one line each.
 * @template T
 * @param {string} title
 * @param {(progress: (text: string) => void) => Promise<T> | T} run
 * @returns {Promise<T>}
 */
export async function step(title, run) {
  const began = Date.now();
  const live = process.stdout.isTTY === true;
  let detail = '';
  const draw = () =>
    process.stdout.write(
      `\r\u001b[2K… ${title}  ${elapsed(Date.now() - began)}  ${detail}`.slice(
        0,
        110,
      ),
    );
  const timer = live ? setInterval(draw, 200) : undefined;
  if (live) draw();
  else console.log(`… ${title}`);
  try {
    const result = await run(text => {
      detail = text;
    });
    finish(timer, live, `✓ ${title}  ${elapsed(Date.now() - began)}`);
    return result;
  } catch (error) {
    finish(timer, live, `✗ ${title}  ${elapsed(Date.now() - began)}`);
    throw error;
  }
}

function finish(timer, live, line) {
  clearInterval(timer);
  console.log(`${live ? '\r\u001b[2K' : ''}${line}`);
}

/**
 * Ends the process with a plain sentence for errors made to be read, and with
 * the whole error for bugs.
 * @param {unknown} error
 */
export function exitWith(error) {
  if (error instanceof PlainError) console.error(`\n${error.message}`);
  else
    console.error('\nThis is a bug of the set-up, please report it:\n', error);
  process.exit(1);
}
