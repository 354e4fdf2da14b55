import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Candidate } from '@sardonyx/plugin-portal-common/nace-classifier';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { Hierarchy } from '../nomenclature/Hierarchy';
import { Notes } from '../nomenclature/Notes';
import { useCodeEntry } from '../nomenclature/useCodeEntry';
import { useClassifierLinks } from '../useClassifierLinks';
import styles from './Playground.module.css';

/** Where a code stands and what it includes and excludes. */
export function CandidateDetail({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const links = useClassifierLinks();
  const { data, error, refetch } = useCodeEntry(candidate.code);
  return (
    <section className={styles.detail} aria-label={candidate.code}>
      <Hierarchy steps={candidate.hierarchy} />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !data && <LoadingShape kind="text" />}
      {data && <Notes notes={data.notes} limit={3} />}
      <Link href={links.code(candidate.code)} variant="body-small">
        {t('code.open', { code: candidate.code })}
      </Link>
    </section>
  );
}
