'use client';
import { useEffect, useRef, useState } from 'react';
import type { FileUploadProps } from './FileUpload.props.js';
import type { ReportNews } from './use-news.js';

export interface Upload {
  readonly status: 'waiting' | 'uploading' | 'done' | 'failed';
  /** From 0 to 1. */
  readonly progress?: number;
  /** What the form sends in place of the file. */
  readonly sent?: string;
}

/** How many files are uploaded at the same time. */
const AT_ONCE = 3;
const waiting: Upload = { status: 'waiting' };

/** Uploads each file once, and again when people ask for it. What is removed is aborted. */
export function useUploads(files: readonly File[], upload: FileUploadProps['upload'], report: ReportNews) {
  const [uploads, setUploads] = useState<ReadonlyMap<File, Upload>>(new Map());
  const running = useRef(new Map<File, AbortController>());
  const set = (file: File, next: Upload) => setUploads((now) => new Map(now).set(file, next));
  useEffect(() => {
    const { current: all } = running;
    for (const [file, controller] of all) {
      if (files.includes(file)) continue;
      controller.abort();
      all.delete(file);
    }
    if (!upload) return;
    const start = async (file: File) => {
      const controller = new AbortController();
      const { signal } = controller;
      all.set(file, controller);
      const onProgress = (share: number) => {
        if (!signal.aborted) set(file, { status: 'uploading', progress: Math.min(Math.max(share, 0), 1) });
      };
      const result = await attempt(() => upload(file, { signal, onProgress }));
      if (signal.aborted) return;
      all.delete(file);
      set(file, result);
      report({ kind: result.status === 'done' ? 'uploaded' : 'failed', name: file.name });
    };
    for (const file of files) {
      const { status } = uploads.get(file) ?? waiting;
      if (status === 'done' || status === 'failed' || all.has(file) || all.size >= AT_ONCE) continue;
      set(file, { status: 'uploading' });
      void start(file);
    }
  }, [files, uploads, upload, report]);
  useEffect(() => {
    const { current: all } = running;
    return () => {
      for (const controller of all.values()) controller.abort();
      all.clear();
    };
  }, []);
  return {
    of: (file: File): Upload => uploads.get(file) ?? waiting,
    retry: (file: File) => set(file, waiting),
    /** A file that is added again is uploaded again. */
    forget: (file: File) => setUploads((now) => new Map([...now].filter(([each]) => each !== file))),
  };
}

async function attempt(run: () => Promise<string | void>): Promise<Upload> {
  try {
    const sent = await run();
    return { status: 'done', progress: 1, ...(typeof sent === 'string' && { sent }) };
  } catch {
    return { status: 'failed' };
  }
}

export type Uploads = ReturnType<typeof useUploads>;
