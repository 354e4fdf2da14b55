import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and keeps the end of what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, inherit?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code and the last 64 kB printed
 */
export function run(command, args, options = {}) {
  const { cwd, env, onLine, inherit } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = chunk => {
      output = (output + chunk).slice(-65_536);
      const lines = String(chunk)
        .split('\n')
        .filter(line => line.trim());
      if (onLine && lines.length) onLine(lines[lines.length - 1].trim());
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 1 : 0), output }),
    );
  });
}
