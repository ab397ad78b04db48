import { gzipSync } from 'node:zlib';

/** Prints every problem with its place in the token file. */
export async function printProblems(diagnostics, files) {
  if (diagnostics.length === 0) return;
  const { formatDiagnostics } = await import('../../packages/diagnostics/src/index.ts');
  process.stderr.write(`${formatDiagnostics(diagnostics, files, { color: process.stderr.isTTY === true })}\n`);
}

const kilobytes = (bytes) => {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};
/** @param {string | Uint8Array} content @returns {number} bytes */
export const sizeOf = (content) => (typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength);

/**
 * Prints what was written and its size: a line for each file, and for each folder with many files.
 *
 * @param {Record<string, string | Uint8Array>} theme
 * @param {ReadonlyMap<string, number>} later sizes of files that were written one by one
 */
export function printSizes(theme, later, out, milliseconds) {
  const lines = [];
  const folders = new Map();
  const bytes = [...Object.entries(theme).map(([path, content]) => [path, sizeOf(content)]), ...later];
  for (const [path, size] of bytes.sort(([a], [b]) => a.localeCompare(b))) {
    const folder = /^(?:resolved|fonts\/files|fonts\/licences|marks)(?=\/)/u.exec(path)?.[0];
    if (folder === undefined) lines.push([path, sizeText(theme[path])]);
    else folders.set(folder, [...(folders.get(folder) ?? []), size]);
  }
  for (const [folder, sizes] of folders) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    lines.push([`${folder}/`, `${kilobytes(total)} in ${sizes.length} files`]);
  }
  const width = Math.max(...lines.map(([path]) => path.length));
  for (const [path, text] of lines) process.stdout.write(`  ${path.padEnd(width)}  ${text}\n`);
  process.stdout.write(`Wrote the theme to ${out} in ${(milliseconds / 1000).toFixed(1)} s.\n`);
}

function sizeText(content) {
  return `${kilobytes(sizeOf(content))}, ${kilobytes(gzipSync(content).length)} gzipped`;
}
