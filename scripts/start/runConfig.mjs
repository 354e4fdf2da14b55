import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the start script alone decides, as one more configuration file: where
 * the data are, the port, and guests, who are let in where there is no other
 * sign-in, since the portal listens on this computer only.
 * @param {{ data: string, port: number, docs: string, pagesPort?: number, guests?: boolean }} options
 * @returns {string} path of the file
 */
export function writeRunConfig({
  data,
  port,
  docs,
  pagesPort = port,
  guests = true,
}) {
  const url = `http://localhost:${port}`;
  const pages = `http://localhost:${pagesPort}`;
  const config = {
    app: { baseUrl: pages },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      cors: {
        origin: pages,
        methods: ['GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'DELETE'],
        credentials: true,
      },
      database: {
        client: 'better-sqlite3',
        connection: { directory: path.join(data, 'database') },
      },
    },
    ...(guests
      ? {
          auth: {
            providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
          },
        }
      : {}),
    techdocs: {
      publisher: { type: 'local', local: { publishDirectory: docs } },
    },
    sardonyx: {
      audit: { file: path.join(data, 'logs/audit.jsonl') },
      objectStorage: { folder: path.join(data, 'objects') },
      naceClassifier: { logFolder: path.join(data, 'prediction-log') },
    },
  };
  const folder = path.join(data, 'run');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'app-config.json');
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  return file;
}
