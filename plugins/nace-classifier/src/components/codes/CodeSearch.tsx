import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';
import { classifierTranslationRef } from '../../translation';
import { Titles } from '../nomenclature/Titles';
import styles from './Codes.module.css';

/** Codes whose number or title has the words, in either language. */
export function CodeSearch(props: {
  search: string;
  selected: string;
  onSelect(code: string): void;
}) {
  const { search, selected, onSelect } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  const classifier = useApi(classifierApiRef);
  const { data, error, refetch } = useQuery({
    queryKey: ['nace-classifier', 'search', search],
    queryFn: ({ signal }) => classifier.listCodes({ search }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingShape kind="text" />;
  return (
    <>
      <Text as="p" variant="body-small" role="status">
        {data.length > 0
          ? t('codes.found', { count: data.length })
          : t('codes.nothing', { search })}
      </Text>
      <ul aria-label={t('codes.results')} className={styles.tree}>
        {data.map(item => (
          <li key={item.code}>
            <button
              type="button"
              aria-current={item.code === selected ? 'true' : undefined}
              className={styles.row}
              onClick={() => onSelect(item.code)}
            >
              <strong>{item.code}</strong>
              <Titles of={item} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
