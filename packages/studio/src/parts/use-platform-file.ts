import { useCallback } from 'react';
import { loadPlatformFiles, readPlatformBytes, readPlatformText, type PlatformFiles } from '../data/platform-files.js';
import { usePlatformBuilds } from '../data/platform-version.js';
import { useLoaded } from './use-loaded.js';

/** A story's loader that waits for the list of files. */
export async function loadPlatforms(): Promise<Record<string, never>> {
  await loadPlatformFiles();
  return {};
}

/** What is read of a file, with the file that it is of: the last one stays until the next is loaded. */
export interface Read<T> {
  readonly path: string;
  readonly content: T;
}

function useRead<T>(path: string, read: (path: string) => Promise<T>): Read<T> | undefined {
  return useLoaded(useCallback(async () => ({ path, content: await read(path) }), [path, read]));
}

/** The text of a file; `undefined` before it is loaded. */
export const usePlatformText = (path: string): Read<string> | undefined => useRead(path, readPlatformText);
/** The bytes of a file; `undefined` before they are loaded. */
export const usePlatformBytes = (path: string): Read<ArrayBuffer> | undefined => useRead(path, readPlatformBytes);
/** The list of files; `undefined` before it is loaded. It is loaded again after a build. */
export function usePlatformFiles(): PlatformFiles | undefined {
  const { version } = usePlatformBuilds();
  return useLoaded(useCallback(() => loadPlatformFiles(version), [version]));
}
