import { defaultProps } from '@material-table/core/dist/defaults';

/**
 * Headings of the older tables can be dragged, which makes each a button
 * around the button that sorts: no screen reader makes sense of that.
 */
export function keepHeadingsInPlace(): void {
  defaultProps.options.draggable = false;
}
