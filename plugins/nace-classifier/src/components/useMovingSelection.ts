import { useCallback, type KeyboardEvent } from 'react';

/** Where a key moves to in a list of `length`, or undefined when it does not move. */
export function movedTo(
  key: string,
  position: number,
  length: number,
): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(position + 1, length - 1);
    case 'ArrowUp':
      return Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

/** Arrow keys, Home and End through the items of a list box or tree. */
export function useMovingSelection(options: {
  position: number;
  length: number;
  onMove(position: number): void;
}) {
  const { position, length, onMove } = options;
  return useCallback(
    (event: KeyboardEvent) => {
      const to = movedTo(event.key, position, length);
      if (to === undefined) return;
      event.preventDefault();
      onMove(to);
    },
    [position, length, onMove],
  );
}
