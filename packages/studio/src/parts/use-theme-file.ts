import { useEffect, useState } from 'react';
import { fontsFile, pairsFile, readThemeFile, loadedThemeFile, tokensFile } from '../data/theme-data.js';
import { useThemeVersion } from '../data/theme-version.js';
import type { FontRecord, PairRecord, TokenRecord } from '../data/types.js';

/** Rows of a data file of the theme; `undefined` while it loads, `[]` if the theme has no such file. */
function useThemeFile<T>(file: string): readonly T[] | undefined {
  const version = useThemeVersion();
  const [rows, setRows] = useState(() => loadedThemeFile(file) as readonly T[] | undefined);
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
export const useFonts = (): readonly FontRecord[] | undefined => useThemeFile(fontsFile);

/** A story's loader that waits for these files, so that tests see the complete page. */
const loaderFor =
  (...files: string[]) =>
  async (): Promise<Record<string, never>> => {
    await Promise.all(files.map((file) => readThemeFile(file).catch(() => undefined)));
    return {};
  };

export const loadTokens = loaderFor(tokensFile);
export const loadTokensAndPairs = loaderFor(tokensFile, pairsFile);
