'use client';
import { useState, type ClipboardEvent, type DragEvent } from 'react';
import type { FileUploadChangeReason } from './FileUpload.props.js';
import { filesOf, hasFiles } from './transferred-files.js';

interface Options {
  readonly isLocked: boolean;
  readonly withFolders: boolean;
  readonly add: (files: readonly File[], reason: FileUploadChangeReason, event: Event) => void;
}

/** Handlers for files that people drag over an element and paste into it. */
export function useTransfer({ isLocked, withFolders, add }: Options) {
  const [isDragging, setDragging] = useState(false);
  const take = async (data: DataTransfer, reason: FileUploadChangeReason, event: Event) => {
    const files = filesOf(data, withFolders);
    add(Array.isArray(files) ? (files as readonly File[]) : await files, reason, event);
  };
  const drag = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    // Without it the browser opens the file in place of the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = isLocked ? 'none' : 'copy';
    setDragging(!isLocked);
  };
  return {
    isDragging,
    handlers: {
      onDragEnter: drag,
      onDragOver: drag,
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setDragging(false);
      },
      onDrop: (event: DragEvent) => {
        setDragging(false);
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        if (!isLocked) void take(event.dataTransfer, 'drop', event.nativeEvent);
      },
      onPaste: (event: ClipboardEvent) => {
        if (isLocked || !hasFiles(event.clipboardData)) return;
        event.preventDefault();
        void take(event.clipboardData, 'paste', event.nativeEvent);
      },
    },
  };
}
