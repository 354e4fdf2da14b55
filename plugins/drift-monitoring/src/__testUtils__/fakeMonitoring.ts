import type { Page } from '@sardonyx/plugin-portal-common';
import type {
  LoggedPrediction,
  MonitoringSummary,
} from '@sardonyx/plugin-portal-common/drift-monitoring';
import type { MonitoringApi } from '../api';

/** Counts of 100 bins, given those that are not zero. */
export const bins = (some: Record<number, number>) =>
  Array.from({ length: 100 }, (_, bin) => some[bin] ?? 0);

const DAY_ONE = '2026-11-22T23:00:00.000Z';
const DAY_TWO = '2026-11-23T23:00:00.000Z';

/** Two days in Paris: 10 requests, of which 6 at 0.70, 2 at 0.60 and 2 at 0.10. */
export function summaryOf(
  change: Partial<MonitoringSummary>,
): MonitoringSummary {
  return {
    model: 'nace-fr',
    from: DAY_ONE,
    to: '2026-11-24T23:00:00.000Z',
    timeZone: 'Europe/Paris',
    step: 'day',
    total: 10,
    previousTotal: 8,
    threshold: 0.65,
    periods: [
      { start: DAY_ONE, counts: bins({ 10: 2, 70: 2 }) },
      { start: DAY_TWO, counts: bins({ 60: 2, 70: 4 }) },
    ],
    byVersion: [
      { version: '1', counts: bins({ 10: 2, 70: 2 }) },
      { version: '2', counts: bins({ 60: 2, 70: 4 }) },
    ],
    bySource: [
      { source: 'api', counts: bins({ 10: 2, 60: 2 }) },
      { source: 'playground', counts: bins({ 70: 6 }) },
    ],
    versionsByPeriod: [
      { start: DAY_ONE, version: '1', count: 4 },
      { start: DAY_TWO, version: '2', count: 6 },
    ],
    topCodes: [
      {
        code: '56.10',
        titleEn: 'Mobile food service',
        titleFr: 'Restauration mobile',
        counts: bins({ 70: 6 }),
      },
      {
        code: '53.20',
        titleEn: 'Other postal',
        titleFr: 'Autres activités de courrier',
        counts: bins({ 10: 2, 60: 2 }),
      },
    ],
    revision: 3,
    everLogged: 10,
    ...change,
  };
}

const noCounts = bins({});

/** The same window without a row, of a log with some rows elsewhere. */
export function emptySummary(everLogged: number): MonitoringSummary {
  const { periods } = summaryOf({});
  return summaryOf({
    total: 0,
    previousTotal: 0,
    periods: periods.map(({ start }) => ({ start, counts: noCounts })),
    byVersion: [],
    bySource: [],
    versionsByPeriod: [],
    topCodes: [],
    revision: 0,
    everLogged,
  });
}

export const prediction = (
  id: string,
  change: Partial<LoggedPrediction> = {},
): LoggedPrediction => ({
  id,
  requestId: `request-${id}`,
  at: '2026-11-24T10:30:05.000Z',
  version: '2',
  source: 'playground',
  text: `pizza ${id}`,
  code: '56.10',
  probability: 0.81,
  confidence: 0.7,
  ...change,
});

/** Monitoring of a small log, each method a jest mock that can be told otherwise. */
export function fakeMonitoring() {
  return {
    getSummary: jest.fn<
      ReturnType<MonitoringApi['getSummary']>,
      Parameters<MonitoringApi['getSummary']>
    >(async () => summaryOf({})),
    listPredictions: jest.fn<
      ReturnType<MonitoringApi['listPredictions']>,
      Parameters<MonitoringApi['listPredictions']>
    >(
      async ({ pageToken }): Promise<Page<LoggedPrediction>> =>
        pageToken
          ? { items: [prediction('3', { text: null, source: 'api' })] }
          : {
              items: [prediction('1'), prediction('2')],
              nextPageToken: 'next',
            },
    ),
    listModels: jest.fn<
      ReturnType<MonitoringApi['listModels']>,
      Parameters<MonitoringApi['listModels']>
    >(async () => [
      {
        name: 'nace-fr',
        version: '2',
        level: 'class',
        nomenclature: 'NACE Rev. 2',
        labels: 609,
        sha256: '70e1756b',
        sizeBytes: 4_775_684,
        card: '',
        threshold: 0.65,
      },
    ]),
    replayTitles: jest.fn<
      ReturnType<MonitoringApi['replayTitles']>,
      Parameters<MonitoringApi['replayTitles']>
    >(async () => 732),
  } satisfies MonitoringApi;
}
export type FakeMonitoring = ReturnType<typeof fakeMonitoring>;
