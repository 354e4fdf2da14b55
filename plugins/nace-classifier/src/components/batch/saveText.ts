/** Gives a text to the person as a file. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the content once it is asked for.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
