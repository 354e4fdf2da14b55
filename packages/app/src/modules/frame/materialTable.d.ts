/** What the package does not type: the properties of tables that set none. */
declare module '@material-table/core/dist/defaults' {
  export const defaultProps: { options: { draggable: boolean } };
}
