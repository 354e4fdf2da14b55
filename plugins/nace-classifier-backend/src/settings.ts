import os from 'node:os';
import path from 'node:path';
import {
  resolvePackagePath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { IANAZone } from 'luxon';

export interface ClassifierSettings {
  /** MLmodel folder of the served version. */
  readonly modelFolder: string;
  /** Confidence from which a description is coded without a person. */
  readonly threshold: number;
  readonly timeZone: string;
  readonly logFolder: string;
  /** Months that texts are kept. */
  readonly retentionMonths: number;
}

/** @throws Error that names the key and the value */
export function readSettings(config: RootConfigService): ClassifierSettings {
  const own = config.getOptionalConfig('sardonyx.naceClassifier');
  const timeZone =
    config.getOptionalString('sardonyx.timeZone') ?? 'Europe/Paris';
  if (!IANAZone.isValidZone(timeZone))
    throw new Error(
      `'sardonyx.timeZone' is '${timeZone}': write a name as 'Europe/Paris'`,
    );
  const threshold = own?.getOptionalNumber('threshold') ?? 0.65;
  if (threshold < 0 || threshold > 1)
    throw new Error(
      `'sardonyx.naceClassifier.threshold' is ${threshold}: write a number from 0 to 1`,
    );
  return {
    modelFolder:
      own?.getOptionalString('modelFolder') ??
      resolvePackagePath(
        '@sardonyx/plugin-nace-classifier-backend',
        'models/nace-fr/1',
      ),
    threshold,
    timeZone,
    logFolder:
      own?.getOptionalString('logFolder') ??
      path.join(os.tmpdir(), 'sardonyx-prediction-log'),
    retentionMonths: own?.getOptionalNumber('retentionMonths') ?? 13,
  };
}
