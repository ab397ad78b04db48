import { useEffect, useState } from 'react';
import { pairsFile, readThemeFile, themeFileNow, tokensFile } from '../data/theme-data.js';
import { useThemeVersion } from '../data/theme-version.js';
import type { PairRecord, TokenRecord } from '../data/types.js';

/** A file of the theme that a page needs beside the brands; `undefined` while it is read, `[]` when the theme has none. */
function useThemeFile<T>(file: string): readonly T[] | undefined {
  const version = useThemeVersion();
  const [rows, setRows] = useState(() => themeFileNow(file) as readonly T[] | undefined);
  useEffect(() => {
    let gone = false;
    readThemeFile<readonly T[]>(file).then(
      (read) => !gone && setRows(read),
      () => !gone && setRows((before) => before ?? []),
    );
    return () => void (gone = true);
  }, [file, version]);
  return rows;
}

export const useTokens = (): readonly TokenRecord[] | undefined => useThemeFile(tokensFile);
export const usePairs = (): readonly PairRecord[] | undefined => useThemeFile(pairsFile);

/** Loader of a story whose page reads these files: a test then sees the page whole. */
const loading =
  (...files: string[]) =>
  async (): Promise<Record<string, never>> => {
    await Promise.all(files.map((file) => readThemeFile(file).catch(() => undefined)));
    return {};
  };

export const loadTokens = loading(tokensFile);
export const loadTokensAndPairs = loading(tokensFile, pairsFile);
