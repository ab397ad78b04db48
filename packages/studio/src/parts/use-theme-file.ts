import { useEffect, useState } from 'react';

/** A file of the theme that a page needs beside the brands; `undefined` while it is read, `[]` when the theme has none. */
export function useThemeFile<T>(load: () => Promise<readonly T[]>): readonly T[] | undefined {
  const [rows, setRows] = useState<readonly T[]>();
  useEffect(() => {
    let gone = false;
    load().then(
      (read) => !gone && setRows(read),
      () => !gone && setRows([]),
    );
    return () => void (gone = true);
  }, [load]);
  return rows;
}
