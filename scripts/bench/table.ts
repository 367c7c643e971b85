/** Figures as a person reads them in a terminal. */

/** Rows of cells in columns: the first to the left, figures to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(cell.length, known[column] ?? 0)),
    [],
  );
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n');
}

/** 5000 → "5,000" */
export const formatCount = (count: number) => count.toLocaleString('en');

export const formatSeconds = (seconds: number | undefined) => (seconds === undefined ? '?' : `${seconds.toFixed(1)} s`);

/** Bytes of memory: "310 MB" */
export const formatMemory = (bytes: number | undefined) =>
  bytes === undefined ? '?' : `${Math.round(bytes / 1e6)} MB`;

/** Bytes on the wire: "11.4 KB", as the budgets count, 1,024 to the KB. */
export const formatBytes = (bytes: number | undefined) =>
  bytes === undefined ? '-' : `${(bytes / 1024).toFixed(1)} KB`;

/** How many times one figure is another: "0.84 ×" */
export const formatRatio = (ours: number | undefined, theirs: number | undefined) =>
  ours === undefined || theirs === undefined ? '?' : `${(ours / theirs).toFixed(2)} ×`;
