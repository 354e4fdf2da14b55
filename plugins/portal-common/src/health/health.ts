import { z } from 'zod';
import { defineRoute } from '../http';

/** State of one system that the portal leans on. */
export const systemHealthSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['ok', 'degraded', 'down', 'absent']),
  /** What is wrong, in plain words; absent when all is well. */
  message: z.string().optional(),
  /** What to do about it. */
  advice: z.string().optional(),
  checkedAt: z.iso.datetime(),
  /** Milliseconds that the check took. */
  durationMs: z.number().nonnegative(),
});
export type SystemHealth = z.infer<typeof systemHealthSchema>;

export const healthRoutes = {
  get: defineRoute({
    operationId: 'getHealth',
    method: 'GET',
    path: '/health',
    summary: 'State of each system, each checked apart',
    access: { kind: 'user' },
    response: z.object({ systems: z.array(systemHealthSchema) }),
  }),
};
