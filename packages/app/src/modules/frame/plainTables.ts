import MaterialTable from '@material-table/core';

/**
 * Headings of the older tables can be dragged, which makes each a button
 * around the button that sorts: no screen reader makes sense of that.
 */
export function keepHeadingsInPlace(): void {
  const { defaultProps } = MaterialTable as unknown as {
    defaultProps: { options: { draggable: boolean } };
  };
  defaultProps.options.draggable = false;
}
