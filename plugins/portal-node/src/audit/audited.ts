import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';

/** Runs a change between an audit event and its outcome. */
export async function audited<T>(
  auditor: AuditorService,
  event: {
    readonly eventId: string;
    readonly request: Request;
    readonly severityLevel?: 'low' | 'medium' | 'high' | 'critical';
    readonly meta?: JsonObject;
  },
  run: () => Promise<T>,
): Promise<T> {
  const { eventId, request, severityLevel = 'medium', meta } = event;
  const audit = await auditor.createEvent({
    eventId,
    request,
    severityLevel,
    ...(meta ? { meta } : {}),
  });
  try {
    const result = await run();
    await audit.success();
    return result;
  } catch (error) {
    await audit.fail({ error: toError(error) });
    throw error;
  }
}
