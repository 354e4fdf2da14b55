/** A cell as CSV (RFC 4180); what a spreadsheet would run as a formula is escaped. */
export function csvCell(value: unknown): string {
  const text = String(value ?? '');
  const safe =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows under their headings, as a CSV file. */
export function toCsv(
  headings: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  return [headings, ...rows]
    .map(row => row.map(csvCell).join(','))
    .join('\r\n');
}

/** Hands a file to the person. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
