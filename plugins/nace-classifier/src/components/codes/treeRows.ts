import type { NomenclatureItem } from '@sardonyx/plugin-portal-common/nace-classifier';

/** A line of the tree as it is shown. */
export interface TreeRow {
  readonly item: NomenclatureItem;
  /** 1 for sections. */
  readonly level: number;
  /** Undefined for an entry with nothing below it. */
  readonly expanded?: boolean;
  /** From 1, among the entries of the same parent. */
  readonly position: number;
  readonly siblings: number;
}

/** The lines of the tree from top to bottom, given what is open and loaded. */
export function treeRows(
  items: readonly NomenclatureItem[],
  options: {
    isExpanded(code: string): boolean;
    childrenOf(code: string): readonly NomenclatureItem[] | undefined;
  },
  level = 1,
): TreeRow[] {
  return items.flatMap((item, i) => {
    const expanded =
      item.children > 0 ? options.isExpanded(item.code) : undefined;
    const row: TreeRow = {
      item,
      level,
      expanded,
      position: i + 1,
      siblings: items.length,
    };
    const below = expanded ? options.childrenOf(item.code) ?? [] : [];
    return [row, ...treeRows(below, options, level + 1)];
  });
}

/** What a key does to the tree (WAI-ARIA authoring practices, tree view). */
export type TreeMove =
  | { readonly kind: 'focus'; readonly code: string }
  | { readonly kind: 'expand' | 'collapse'; readonly code: string };

/** Right opens or goes in, Left closes or goes out. */
export function treeMove(
  key: string,
  rows: readonly TreeRow[],
  at: number,
): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const { code, parent } = row.item;
  if (key === 'ArrowRight' && row.expanded === false) {
    return { kind: 'expand', code };
  }
  if (key === 'ArrowRight' && row.expanded) {
    const next = rows[at + 1];
    return next && next.level > row.level
      ? { kind: 'focus', code: next.item.code }
      : undefined;
  }
  if (key === 'ArrowLeft' && row.expanded) return { kind: 'collapse', code };
  if (key === 'ArrowLeft' && parent) return { kind: 'focus', code: parent };
  return undefined;
}
