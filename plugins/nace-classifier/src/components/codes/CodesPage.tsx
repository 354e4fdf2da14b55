import { useEffect, useMemo, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import {
  EmptyState,
  requestVariants,
  useCommands,
  useDebounced,
  useUrlState,
} from '@sardonyx/plugin-portal-react';
import { z } from 'zod';
import { getCodeRequest, listCodesRequest } from '../../commands/viewRequests';
import { classifierTranslationRef } from '../../translation';
import { CodeEntry } from './CodeEntry';
import { CodeSearch } from './CodeSearch';
import { CodeTree } from './CodeTree';
import styles from './Codes.module.css';

const urlSchema = z.object({
  code: z.string().default(''),
  search: z.string().default(''),
});
/** Milliseconds of rest before words are looked for. */
const SEARCH_REST_MS = 200;

function useCodesCommands(code: string, search: string) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const commands = useMemo(
    () => [
      ...(code
        ? [
            {
              id: 'nace-classifier.entry',
              title: t('commands.entry', { code }),
              explanation: t('commands.entryExplanation'),
              variants: requestVariants(getCodeRequest(code)),
            },
          ]
        : []),
      {
        id: 'nace-classifier.list',
        title: t('commands.list'),
        explanation: t('commands.listExplanation'),
        variants: requestVariants(
          listCodesRequest(search ? { search } : { parent: code || undefined }),
        ),
      },
    ],
    [t, code, search],
  );
  useCommands(commands);
}

/** The nomenclature: a tree or what was searched, and the entry beside it. */
export function CodesPage() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const [{ code, search }, patch] = useUrlState(urlSchema);
  const [typed, setTyped] = useState(search);
  const words = useDebounced(typed, SEARCH_REST_MS).trim();
  useEffect(() => {
    if (words !== search) patch({ search: words });
    // Only what is typed is written; the address is read once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);
  useCodesCommands(code, words);
  const select = (selected: string) => patch({ code: selected });
  return (
    <div className={styles.codes}>
      <div className={styles.finder}>
        <SearchField
          label={t('codes.search')}
          placeholder={t('codes.placeholder')}
          value={typed}
          onChange={setTyped}
        />
        {words ? (
          <CodeSearch search={words} selected={code} onSelect={select} />
        ) : (
          <CodeTree selected={code} onSelect={select} />
        )}
      </div>
      <div>
        {code ? (
          <CodeEntry code={code} />
        ) : (
          <EmptyState
            title={t('codes.chooseTitle')}
            explanation={t('codes.chooseExplanation')}
          />
        )}
      </div>
    </div>
  );
}
