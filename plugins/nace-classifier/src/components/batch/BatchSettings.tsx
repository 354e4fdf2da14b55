import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import { MAX_DESCRIPTION_LENGTH } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  ErrorPanel,
  LoadingShape,
  useFormat,
} from '@sardonyx/plugin-portal-react';
import type { BatchSource } from '../../batch/source';
import { MAX_ROWS } from '../../csv/readCsv';
import { classifierTranslationRef } from '../../translation';
import type { BatchOrder } from './BatchContext';
import { FilePreview } from './FilePreview';
import { ReadingFields } from './ReadingFields';
import { useReading, type ReadingChoices } from './useReading';

/** How a file is read, with its first lines, before it is sent. */
export function BatchSettings(props: {
  source: BatchSource;
  onStart(order: BatchOrder): void;
  onClose(): void;
}) {
  const { source } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number } = useFormat();
  const [choices, setChoices] = useState<ReadingChoices>({});
  const { encoding, separator, reading, error, retry } = useReading(
    source,
    choices,
  );
  const name = source.kind === 'file' ? source.name : t('batch.pasted');
  const refused = reading?.lines.filter(({ refusal }) => refusal).length ?? 0;
  const sendable = (reading?.lines.length ?? 0) - refused;
  return (
    <Flex direction="column" gap="4">
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('batch.settings')}
      </Text>
      <ReadingFields
        source={source}
        encoding={encoding}
        separator={separator}
        reading={reading}
        onChange={change => setChoices(before => ({ ...before, ...change }))}
      />
      {error && <ErrorPanel error={error} retry={retry} />}
      {!error && !reading && <LoadingShape kind="table" />}
      {reading && reading.lines.length === 0 && (
        <Alert status="warning" title={t('batch.noRows', { name })} />
      )}
      {reading && reading.lines.length > 0 && (
        <FilePreview
          name={name}
          table={reading.table}
          column={reading.column}
        />
      )}
      {reading?.truncated && (
        <Alert
          status="warning"
          title={t('batch.truncated', { max: number(MAX_ROWS) })}
        />
      )}
      {refused > 0 && (
        <Text as="p">
          {t('batch.refused', {
            count: refused,
            max: number(MAX_DESCRIPTION_LENGTH),
          })}
        </Text>
      )}
      <Flex gap="2">
        <Button
          variant="primary"
          isDisabled={!reading || sendable === 0}
          onPress={() =>
            reading &&
            props.onStart({
              lines: reading.lines,
              table: reading.table,
              separator,
            })
          }
        >
          {t('batch.start', { count: sendable })}
        </Button>
        <Button variant="secondary" onPress={props.onClose}>
          {t('batch.again')}
        </Button>
      </Flex>
    </Flex>
  );
}
