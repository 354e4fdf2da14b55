import { systemHealthSchema } from '@sardonyx/plugin-portal-common/health';
import { createSystemHealth, type SystemCheck } from './SystemHealthService';

const check = (id: string, run: SystemCheck['check']): SystemCheck => ({
  id,
  title: `The ${id}`,
  check: run,
});

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') });
});
afterEach(() => jest.useRealTimers());

describe('createSystemHealth', () => {
  it('lets a broken and a hung system break and delay no other', async () => {
    const health = createSystemHealth();
    health.register(check('database', async () => ({ status: 'ok' })));
    health.register(
      check('log', async () => {
        throw new Error('connection refused');
      }),
    );
    health.register(
      check('thrower', () => {
        throw new TypeError('not even a promise');
      }),
    );
    health.register(check('storage', () => new Promise(() => {})));
    health.register(
      check('cluster', async () => ({
        status: 'absent',
        message: 'Not set up',
        advice: 'Name a cluster',
      })),
    );
    const answer = health.checkAll();
    await jest.advanceTimersByTimeAsync(2_999);
    const early = jest.fn();
    answer.then(early);
    await jest.advanceTimersByTimeAsync(0);
    expect(early).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    const systems = await answer;
    expect(systems).toEqual(systems.map(one => systemHealthSchema.parse(one)));
    const checkedAt = '2026-03-01T12:00:00.000Z';
    expect(systems).toEqual([
      {
        id: 'database',
        title: 'The database',
        status: 'ok',
        checkedAt,
        durationMs: 0,
      },
      {
        id: 'log',
        title: 'The log',
        status: 'down',
        message: 'connection refused',
        advice: expect.stringContaining('The log'),
        checkedAt,
        durationMs: 0,
      },
      {
        id: 'thrower',
        title: 'The thrower',
        status: 'down',
        message: 'not even a promise',
        advice: expect.stringContaining('The thrower'),
        checkedAt,
        durationMs: 0,
      },
      {
        id: 'storage',
        title: 'The storage',
        status: 'down',
        message: 'It did not answer within 3 s',
        advice: expect.stringContaining('The storage'),
        checkedAt,
        durationMs: 3_000,
      },
      {
        id: 'cluster',
        title: 'The cluster',
        status: 'absent',
        message: 'Not set up',
        advice: 'Name a cluster',
        checkedAt,
        durationMs: 0,
      },
    ]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('checks again each time, and the latest check of an id stands', async () => {
    const health = createSystemHealth(10);
    let status: 'ok' | 'degraded' = 'ok';
    health.register(check('log', async () => ({ status: 'down' })));
    health.register(check('log', async () => ({ status })));
    expect(await health.checkAll()).toMatchObject([{ status: 'ok' }]);
    status = 'degraded';
    expect(await health.checkAll()).toMatchObject([{ status: 'degraded' }]);
    expect(await createSystemHealth().checkAll()).toEqual([]);
  });

  it('takes a late failure of a hung system for nothing new', async () => {
    const health = createSystemHealth(10);
    health.register(
      check(
        'storage',
        () =>
          new Promise((_, reject) => {
            setTimeout(() => reject(new Error('late')), 50);
          }),
      ),
    );
    const answer = health.checkAll();
    await jest.advanceTimersByTimeAsync(10);
    expect(await answer).toMatchObject([
      { status: 'down', message: 'It did not answer within 0.01 s' },
    ]);
    await jest.advanceTimersByTimeAsync(50);
  });
});
