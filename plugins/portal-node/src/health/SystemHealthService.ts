import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';

/** A check that takes longer is down, milliseconds. */
const LONGEST_MS = 3_000;

export interface SystemCheck {
  readonly id: string;
  readonly title: string;
  /** Says how the system is; an error it throws counts as down. */
  check(): Promise<Pick<SystemHealth, 'status' | 'message' | 'advice'>>;
}

/** The systems that the portal leans on, each checked apart. */
export interface SystemHealthService {
  register(check: SystemCheck): void;
  /** Checks all at once: a broken one delays and breaks no other. */
  checkAll(): Promise<SystemHealth[]>;
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It did not answer within ${ms / 1000} s`)),
      ms,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function runCheck(
  system: SystemCheck,
  longestMs: number,
): Promise<SystemHealth> {
  const began = Date.now();
  const { id, title } = system;
  // In an async function, so that a check that throws at once is down too.
  const run = async () => system.check();
  const outcome = await within(longestMs, run()).catch((error: unknown) => ({
    status: 'down' as const,
    message: error instanceof Error ? error.message : String(error),
    advice: `Look at ${title} and at the portal's log`,
  }));
  return {
    id,
    title,
    ...outcome,
    checkedAt: new Date(began).toISOString(),
    durationMs: Date.now() - began,
  };
}

export function createSystemHealth(
  longestMs = LONGEST_MS,
): SystemHealthService {
  const checks = new Map<string, SystemCheck>();
  return {
    register: check => checks.set(check.id, check),
    checkAll: () =>
      Promise.all(
        [...checks.values()].map(check => runCheck(check, longestMs)),
      ),
  };
}

export const systemHealthServiceRef = createServiceRef<SystemHealthService>({
  id: 'sardonyx.system-health',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => createSystemHealth(),
    }),
});
