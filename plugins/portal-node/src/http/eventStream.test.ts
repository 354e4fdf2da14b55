import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { formatEvent, openEventStream, type EventStream } from './eventStream';

it.each([
  [{ data: { a: 1 } }, 'data: {"a":1}\n\n'],
  [{ type: 'change', data: [1] }, 'event: change\ndata: [1]\n\n'],
  [
    { id: '7', type: 'change', data: null },
    'id: 7\nevent: change\ndata: null\n\n',
  ],
  // A line end in a text would end the field: JSON writes it as \n.
  [{ id: '', data: 'a\nb\r\nc' }, 'id: \ndata: "a\\nb\\r\\nc"\n\n'],
])('%j is written as %j', (event, text) => {
  expect(formatEvent(event)).toBe(text);
});

describe('openEventStream', () => {
  let server: Server;
  let opened: Promise<EventStream>;
  const closed = jest.fn();
  beforeEach(async () => {
    closed.mockClear();
    const app = express();
    opened = new Promise(resolve => {
      app.get('/events', (req, res) => {
        const stream = openEventStream(req, res);
        stream.onClose(closed);
        resolve(stream);
      });
    });
    server = createServer(app);
    await new Promise<void>(resolve => {
      server.listen(0, 'localhost', resolve);
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = (init: RequestInit = {}) =>
    fetch(
      `http://localhost:${(server.address() as AddressInfo).port}/events`,
      init,
    );

  it('sends what comes as it comes, and ends when the server says so', async () => {
    const response = await open({ headers: { 'Last-Event-ID': '41' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    // `no-transform` keeps the portal's compression from holding events back.
    expect(response.headers.get('cache-control')).toBe(
      'no-cache, no-transform',
    );
    const stream = await opened;
    expect(stream.lastEventId).toBe('41');
    const reader = response
      .body!.pipeThrough(new TextDecoderStream())
      .getReader();
    expect((await reader.read()).value).toBe(':open\n\n');
    stream.send({ id: '42', type: 'change', data: { revision: 3 } });
    expect((await reader.read()).value).toBe(
      'id: 42\nevent: change\ndata: {"revision":3}\n\n',
    );
    expect(closed).not.toHaveBeenCalled();
    stream.close();
    expect(await reader.read()).toMatchObject({ done: true });
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('tells once that the browser went away, and writes no more', async () => {
    const timers = jest.spyOn(globalThis, 'clearInterval');
    const abort = new AbortController();
    const response = await open({ signal: abort.signal });
    const stream = await opened;
    expect(stream.lastEventId).toBeUndefined();
    const gone = new Promise<void>(resolve => {
      stream.onClose(resolve);
    });
    timers.mockClear();
    abort.abort();
    await gone;
    expect(closed).toHaveBeenCalledTimes(1);
    expect(timers).toHaveBeenCalledTimes(1);
    stream.send({ data: 'nobody hears' });
    stream.close();
    expect(closed).toHaveBeenCalledTimes(1);
    await expect(response.text()).rejects.toThrow();
    timers.mockRestore();
  });
});
