'use client';
import { useState, type RefObject } from 'react';
import { useAfterReset } from '../../internal/use-after-reset.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { FileUploadChangeReason, FileUploadProps, RejectedFile } from './FileUpload.props.js';
import { isSameFile, sorted } from './file-rules.js';
import type { ReportNews } from './use-news.js';
import { writeFiles } from './transferred-files.js';

const none: readonly File[] = [];

type Options = Pick<
  FileUploadProps,
  'value' | 'onValueChange' | 'onReject' | 'accept' | 'maxSize' | 'maxFiles' | 'multiple' | 'directory'
>;

/** The chosen files, which are also those of the native input, and what was not taken last. */
export function useFiles(input: RefObject<HTMLInputElement | null>, options: Options, report: ReportNews) {
  const { value, onValueChange, onReject, accept, maxSize, maxFiles } = options;
  const isMultiple = options.multiple === true || options.directory === true;
  const [files, setFiles] = useControlled<readonly File[], ChangeDetails<FileUploadChangeReason>>(
    value,
    none,
    onValueChange,
  );
  const [rejected, setRejected] = useState<readonly RejectedFile[]>([]);
  const max = isMultiple ? (maxFiles ?? Infinity) : 1;
  const add = (incoming: readonly File[], reason: FileUploadChangeReason, event: Event) => {
    const base = isMultiple ? files : none;
    const fresh = incoming.filter((file) => !base.some((known) => isSameFile(known, file)));
    const result = sorted(fresh, { accept, maxSize, space: max - base.length });
    setRejected(result.rejected);
    if (result.rejected.length > 0) onReject?.(result.rejected);
    if (result.taken.length > 0) {
      setFiles([...base, ...result.taken], { reason, event });
      report({ kind: 'added', count: result.taken.length });
    }
    // The browser has only the new ones.
    if (input.current) writeFiles(input.current, files);
  };
  const remove = (file: File, event: Event) => {
    setRejected([]);
    setFiles(
      files.filter((each) => each !== file),
      { reason: 'input-clear', event },
    );
    report({ kind: 'removed', name: file.name });
  };
  useBrowserLayoutEffect(() => {
    if (input.current) writeFiles(input.current, files);
  }, [input, files]);
  const clear = () => {
    setRejected([]);
    if (files.length > 0) setFiles(none, { reason: 'form-reset', event: new Event('reset') });
  };
  useAfterReset(input, clear);
  return { files, rejected, add, remove, max };
}
