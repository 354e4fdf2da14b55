import net from 'node:net';
import { PlainError } from '../setup/steps.mjs';

/**
 * Fails in plain words when the port cannot be listened on.
 * @param {number} port
 */
export async function requireFreePort(port) {
  const code = await new Promise(resolve => {
    const server = net.createServer();
    server.once('error', error => resolve(error.code));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(undefined)),
    );
  });
  if (code === 'EADDRINUSE') {
    throw new PlainError(
      `Port ${port} is in use by another program.`,
      `Stop it, or give another port: npm start -- --port ${
        port === 65_535 ? 7007 : port + 1
      }`,
    );
  }
  if (code === 'EACCES') {
    throw new PlainError(
      `Port ${port} is reserved to the administrator.`,
      'Give one above 1023: npm start -- --port 7007',
    );
  }
  if (code)
    throw new PlainError(
      `Port ${port} cannot be listened on: ${code}.`,
      'Give another port.',
    );
}
