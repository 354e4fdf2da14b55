/** Whether the index is not there yet: it is made in the first seconds of a process. */
export const isIndexing = (error: Error) =>
  /MissingIndex|no index|index .*(missing|not)/i.test(
    `${error.name} ${error.message} ${String(error)}`,
  );
