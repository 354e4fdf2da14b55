import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DataTable,
  useFormat,
  type DataTableColumn,
} from '@sardonyx/plugin-portal-react';
import { automaticShare, total, type Counts } from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import styles from './Summary.module.css';

interface Group {
  readonly name: string;
  readonly counts: Counts;
}

/** Requests of each group, and how many of them were automatic. */
export function ShareTable(props: {
  title: string;
  /** Heading of the groups' names. */
  heading: string;
  groups: readonly Group[];
  threshold: number;
}) {
  const { title, heading, groups, threshold } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { number, percent } = useFormat();
  const columns = useMemo<DataTableColumn<Group>[]>(() => {
    const shareOf = ({ counts }: Group) => automaticShare(counts, threshold);
    const asPercent = (share: number | undefined) =>
      share === undefined ? '' : percent(share);
    return [
      { id: 'name', label: heading, value: ({ name }) => name, primary: true },
      {
        id: 'requests',
        label: t('column.requests'),
        value: ({ counts }) => total(counts),
        render: ({ counts }) => number(total(counts)),
        numeric: true,
        primary: true,
      },
      {
        id: 'share',
        label: t('column.share'),
        value: group => shareOf(group)?.share ?? null,
        render: group => asPercent(shareOf(group)?.share),
        numeric: true,
        primary: true,
      },
      {
        id: 'low',
        label: t('column.low'),
        value: group => shareOf(group)?.interval.low ?? null,
        render: group => asPercent(shareOf(group)?.interval.low),
        numeric: true,
      },
      {
        id: 'high',
        label: t('column.high'),
        value: group => shareOf(group)?.interval.high ?? null,
        render: group => asPercent(shareOf(group)?.interval.high),
        numeric: true,
      },
    ];
  }, [t, heading, threshold, number, percent]);
  return (
    <section className={styles.cell} aria-label={title}>
      <h2>{title}</h2>
      <DataTable
        label={title}
        columns={columns}
        rows={groups}
        getRowId={({ name }) => name}
      />
    </section>
  );
}
