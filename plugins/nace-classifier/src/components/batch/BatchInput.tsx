import { useRef, useState, type DragEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Text, TextAreaField } from '@backstage/ui';
import { RiFileUploadLine } from '@remixicon/react';
import { EmptyState, useFormat } from '@sardonyx/plugin-portal-react';
import { MAX_FILE_BYTES, type BatchSource } from '../../batch/source';
import { MAX_ROWS } from '../../csv/readCsv';
import { classifierTranslationRef } from '../../translation';
import styles from './Batch.module.css';

let lastId = 0;
/** Sources are told apart by a number: a file may come twice, changed. */
function nextId(): number {
  lastId += 1;
  return lastId;
}

/** Lines to paste, or a file to drop or choose. */
export function BatchInput({ onOpen }: { onOpen(source: BatchSource): void }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number, bytes: formatBytes } = useFormat();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const openFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) {
      setProblem(
        t('batch.tooBig', {
          name: file.name,
          size: formatBytes(file.size),
          max: formatBytes(MAX_FILE_BYTES),
        }),
      );
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      onOpen({ kind: 'file', id: nextId(), name: file.name, bytes });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setProblem(t('batch.unreadable', { name: file.name, message }));
    }
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };

  return (
    <div className={styles.input}>
      <EmptyState
        title={t('batch.emptyTitle')}
        explanation={t('batch.emptyExplanation', { max: number(MAX_ROWS) })}
      />
      {problem && <Alert status="danger" title={problem} role="alert" />}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={event => {
          drag(false)(event);
          void openFile(event.dataTransfer.files[0]);
        }}
      >
        <Text>{t('batch.drop')}</Text>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label={t('batch.file')}
          className={styles.file}
          tabIndex={-1}
          onChange={event => void openFile(event.target.files?.[0])}
        />
        <Button
          variant="secondary"
          iconStart={<RiFileUploadLine />}
          onPress={() => input.current?.click()}
        >
          {t('batch.choose')}
        </Button>
      </div>
      <TextAreaField
        label={t('batch.paste')}
        rows={8}
        value={text}
        onChange={setText}
      />
      <Button
        variant="primary"
        isDisabled={text.trim() === ''}
        onPress={() => onOpen({ kind: 'pasted', id: nextId(), text })}
      >
        {t('batch.usePasted')}
      </Button>
    </div>
  );
}
