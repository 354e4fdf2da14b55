import { useEffect, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Link,
  SearchField,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import {
  EmptyState,
  ErrorPanel,
  LoadingShape,
  PageFrame,
  useFormat,
  useUrlState,
} from '@sardonyx/plugin-portal-react';
import { z } from 'zod';
import { searchTranslationRef } from './translation';
import { useSearch } from './useSearch';
import styles from './SearchPage.module.css';

/** What can be searched, by the names of Backstage's collators. */
const TYPES = ['software-catalog', 'techdocs'] as const;
const urlSchema = z.object({
  query: z.string().default(''),
  type: z.enum(['all', ...TYPES]).default('all'),
});
/** Milliseconds of rest before the index is asked. */
const REST_MS = 250;

/** Everything that the catalogue and the documentation say about some words. */
export function SearchPage() {
  const { t } = useTranslationRef(searchTranslationRef);
  const { number } = useFormat();
  const [{ query, type }, patch] = useUrlState(urlSchema);
  const [typed, setTyped] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed !== query) patch({ query: typed });
    }, REST_MS);
    return () => clearTimeout(timer);
    // Only what is typed is written; the address is read once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  const found = useSearch(query, type === 'all' ? [...TYPES] : [type]);
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')}>
      <SearchField
        label={t('label')}
        placeholder={t('placeholder')}
        value={typed}
        onChange={setTyped}
      />
      <ToggleButtonGroup
        aria-label={t('where')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[type]}
        onSelectionChange={([key]) =>
          patch({ type: urlSchema.shape.type.parse(key) })
        }
      >
        {(['all', ...TYPES] as const).map(one => (
          <ToggleButton key={one} id={one}>
            {t(`type.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {found.indexing && <p role="status">{t('indexing')}</p>}
      {found.error && (
        <ErrorPanel error={found.error} retry={() => void found.retry()} />
      )}
      {found.loading && <LoadingShape kind="text" />}
      {found.total !== undefined && (
        <p role="status" className={styles.count}>
          {t('count', { count: found.total, total: number(found.total) })}
        </p>
      )}
      {found.total === 0 && (
        <EmptyState
          title={t('nothing', { query })}
          explanation={t('nothingHint')}
        />
      )}
      <ol className={styles.results}>
        {found.results.map(({ location, title, text, type: kind }) => (
          <li key={`${kind} ${location}`}>
            <Link href={location}>{title}</Link>
            <Text color="secondary" variant="body-small">
              {t(
                `type.${kind === 'techdocs' ? 'techdocs' : 'software-catalog'}`,
              )}
            </Text>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {found.more && (
        <Button variant="secondary" onClick={() => void found.more?.()}>
          {t('more')}
        </Button>
      )}
    </PageFrame>
  );
}
