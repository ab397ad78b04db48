const context = 2;

interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
}

/**
 * The difference of two texts, line by line, with two lines around each change.
 *
 * @param before `undefined` for a new file, of which the name alone is shown
 */
export function lineDiff(path: string, before: string | undefined, after: string): string {
  if (before === undefined) return `new ${path} (${after.split('\n').length - 1} lines)\n`;
  const lines = diffLines(before.split(/\r?\n/u), after.split(/\r?\n/u));
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' ');
  const out = [`--- ${path}`, `+++ ${path}`];
  let isOpen = true;
  for (const [index, { sign, text }] of lines.entries()) {
    if (isNear(index)) out.push(`${sign}${text}`);
    else if (isOpen) out.push(' …');
    isOpen = isNear(index);
  }
  return `${out.join('\n')}\n`;
}

/** Longest common subsequence; files of an app are small. */
function diffLines(before: readonly string[], after: readonly string[]): Line[] {
  const lengths = before.map(() => new Uint32Array(after.length + 1));
  lengths.push(new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i]! });
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      lines.push({ sign: '-', text: before[i++]! });
    } else lines.push({ sign: '+', text: after[j++]! });
  }
  return lines;
}
