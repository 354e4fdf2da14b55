import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../..');

/** A port of this computer that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A program that runs, with what it printed. */
export class Running {
  output = '';
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(file: string, args: readonly string[]) {
    // What jest sets is not for the program.
    const { NODE_ENV, NODE_OPTIONS, ...env } = process.env;
    this.child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: unknown) => {
      this.output += String(chunk);
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    this.ended = once(this.child, 'exit').then(([code]) => code);
  }

  /** Waits until it printed something. @throws Error with all that it printed instead */
  async until(wanted: RegExp, timeoutMs = 90_000): Promise<string> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const found = wanted.exec(this.output);
      if (found) return found[1] ?? found[0];
      if (this.child.exitCode !== null) break;
      await new Promise(resolve => {
        setTimeout(resolve, 50);
      });
    }
    throw new Error(`It never printed ${wanted}:\n${this.output}`);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** A portal as `npm start` starts it. */
export class Portal extends Running {
  readonly url: string;

  constructor(options: {
    readonly port: number;
    readonly data: string;
    readonly configs?: readonly string[];
  }) {
    const { port, data, configs = [] } = options;
    super('scripts/start.mjs', [
      '--no-open',
      ...['--port', String(port), '--data', data],
      ...configs.flatMap(file => ['--config', file]),
    ]);
    this.url = `http://localhost:${port}`;
  }

  async ready(): Promise<void> {
    await this.until(/Sardonyx is ready/);
  }

  /** Calls a route. @param auth - value of the Authorization header */
  async call(
    route: string,
    options: { auth?: string; method?: string; body?: unknown } = {},
  ) {
    const { auth, method = 'GET', body } = options;
    const response = await fetch(this.url + route, {
      method,
      headers: {
        ...(auth ? { Authorization: auth } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text ? JSON.parse(text) : undefined,
    };
  }
}
