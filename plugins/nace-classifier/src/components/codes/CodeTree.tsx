import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import {
  ErrorPanel,
  LoadingShape,
  useLanguage,
} from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { titleOf } from '../nomenclature/titles';
import { movedTo } from '../useMovingSelection';
import { treeMove, type TreeRow } from './treeRows';
import { useCodeTree } from './useCodeTree';
import styles from './Codes.module.css';

function Sign({ expanded }: { expanded?: boolean }) {
  if (expanded === undefined) return <span className={styles.leaf} />;
  const Icon = expanded ? RiArrowDownSLine : RiArrowRightSLine;
  return <Icon aria-hidden size={16} className={styles.leaf} />;
}

const depth = (level: number): CSSProperties & Record<'--depth', number> => ({
  '--depth': level - 1,
});

/** Sections, divisions, groups and classes as a tree that keys go through. */
export function CodeTree(props: {
  selected: string;
  onSelect(code: string): void;
}) {
  const { selected, onSelect } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const id = useId();
  const tree = useCodeTree(selected);
  const { rows } = tree;
  const [focused, setFocused] = useState<string>();
  const at = Math.max(
    0,
    rows.findIndex(({ item }) => item.code === (focused ?? selected)),
  );
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const choose = ({ item, expanded }: TreeRow) => {
    setFocused(item.code);
    onSelect(item.code);
    if (expanded !== undefined) tree.setExpanded(item.code, !expanded);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedTo(event.key, at, rows.length);
    const move = treeMove(event.key, rows, at);
    if (to !== undefined) setFocused(rows[to].item.code);
    else if (move?.kind === 'focus') setFocused(move.code);
    else if (move) tree.setExpanded(move.code, move.kind === 'expand');
    else if (event.key === 'Enter' || event.key === ' ') choose(rows[at]);
    else return;
    event.preventDefault();
  };

  if (tree.error) return <ErrorPanel error={tree.error} retry={tree.retry} />;
  if (tree.loading) return <LoadingShape kind="text" />;
  return (
    <ul
      role="tree"
      tabIndex={0}
      aria-label={t('codes.tree')}
      aria-activedescendant={`${id}-${at}`}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, i) => (
        // Keys are heard by the tree, which keeps the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={row.item.code}
          ref={i === at ? current : undefined}
          id={`${id}-${i}`}
          role="treeitem"
          aria-level={row.level}
          aria-expanded={row.expanded}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-selected={row.item.code === selected}
          data-focused={i === at}
          className={styles.row}
          style={depth(row.level)}
          onClick={() => choose(row)}
        >
          <Sign expanded={row.expanded} />
          <strong>{row.item.code}</strong>
          <span>{titleOf(row.item, language)}</span>
        </li>
      ))}
    </ul>
  );
}
