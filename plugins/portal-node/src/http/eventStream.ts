import type { Request, Response } from 'express';

/** Between two comments that keep proxies from closing a quiet stream, milliseconds. */
const KEEP_ALIVE_MS = 15_000;

export interface EventStream {
  /** Id of the last event that the browser saw before it came back. */
  readonly lastEventId: string | undefined;
  send(event: {
    readonly id?: string;
    readonly type?: string;
    readonly data: unknown;
  }): void;
  /** Runs once, when either side ends. */
  onClose(listener: () => void): void;
  close(): void;
}

/** One event in the format of server-sent events (WHATWG HTML, 9.2). */
export function formatEvent(event: {
  id?: string;
  type?: string;
  data: unknown;
}): string {
  const head = [
    ...(event.id === undefined ? [] : [`id: ${event.id}`]),
    ...(event.type === undefined ? [] : [`event: ${event.type}`]),
  ];
  const data = JSON.stringify(event.data)
    .split('\n')
    .map(line => `data: ${line}`);
  return `${[...head, ...data].join('\n')}\n\n`;
}

/** Turns an answer into a stream of events, which compression leaves alone. */
export function openEventStream(req: Request, res: Response): EventStream {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache, no-transform',
    Connection: 'keep-alive',
  });
  res.write(':open\n\n');
  const timer = setInterval(() => res.write(':alive\n\n'), KEEP_ALIVE_MS);
  const listeners: (() => void)[] = [];
  res.on('close', () => {
    clearInterval(timer);
    listeners.forEach(listener => listener());
  });
  return {
    lastEventId: req.header('Last-Event-ID') ?? undefined,
    send: event => res.write(formatEvent(event)),
    onClose: listener => listeners.push(listener),
    close: () => res.end(),
  };
}
