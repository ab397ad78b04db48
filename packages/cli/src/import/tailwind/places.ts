import type { Location } from '@wusum/diagnostics';
import { SourceText } from '@wusum/dtcg/internal';

const escaped = (key: string): string => key.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/**
 * Finds where a configuration writes a value: the last of its keys that is there, each after the one before. Values of
 * presets and functions have the place of the section, or of the file.
 */
export function placesIn(file: string, text: string): (keys: readonly string[]) => Location {
  const source = new SourceText(file, text);
  return (keys) => {
    let start = 0;
    let end = 0;
    for (const key of keys) {
      const pattern = new RegExp(String.raw`(?<![\w$.-])(['"\x60]?)${escaped(key)}\1\s*(?=[:,(}])`, 'gu');
      pattern.lastIndex = end;
      const found = pattern.exec(text);
      if (found === null) break;
      [start, end] = [found.index, found.index + found[0].trimEnd().length];
    }
    return source.location(start, Math.max(end, start + 1));
  };
}
