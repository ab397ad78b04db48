'use client';
import { fileMessages } from '@wusum/contract/messages/file';
import { useRef } from 'react';
import { useFocusAfterRemoval } from '../../internal/focus-after-removal.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { Progress } from '../progress/index.js';
import { sizeText } from './file-rules.js';
import { Actions, Bar, Done, Failed, Item, Name, Remove, Retry, Size, Words } from './FileUpload.styles.js';
import type { Upload } from './use-uploads.js';

interface FileItemProps {
  file: File;
  /** Without it the form sends the file. */
  upload: Upload | undefined;
  disabled: boolean | undefined;
  onRetry: () => void;
  onRemove: (event: Event) => void;
}

/** A chosen file: its name, its size, how its upload goes, and what can be done with it. */
export function FileItem({ file, upload, disabled, onRetry, onRemove }: FileItemProps) {
  const message = useMessages(fileMessages);
  const locale = useLocale();
  const item = useRef<HTMLLIElement>(null);
  useFocusAfterRemoval(item, nextOf);
  const name = file.webkitRelativePath || file.name;
  const status = upload?.status;
  return (
    <Item data-status={status} ref={item}>
      <Words>
        <Name>{name}</Name>
        <Size>{sizeText(file.size, locale)}</Size>
        {status === 'done' ? (
          <Done>
            <span>{message('file.uploaded', { name })}</span>
          </Done>
        ) : null}
        {status === 'failed' ? <Failed>{message('file.failed', { name })}</Failed> : null}
      </Words>
      <Actions>
        {status === 'failed' ? (
          <Retry type="button" aria-label={message('file.retry', { name })} disabled={disabled} onClick={onRetry}>
            <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
              <path d="M19 12a7 7 0 1 1-2-5l2 2" />
              <path d="M19 4v5h-5" />
            </svg>
          </Retry>
        ) : null}
        <Remove
          type="button"
          aria-label={message('file.remove', { name })}
          disabled={disabled}
          onClick={({ nativeEvent }) => onRemove(nativeEvent)}
        />
      </Actions>
      {status === 'uploading' || status === 'waiting' ? (
        <Bar>
          <Progress
            size="sm"
            color="accent"
            aria-label={message('file.uploading', { name })}
            {...(upload?.progress !== undefined && { value: upload.progress })}
          />
        </Bar>
      ) : null}
    </Item>
  );
}

/** Where focus goes when a file is removed: to the next one, the one before, or the control. */
function nextOf(item: HTMLElement): HTMLElement[] {
  const buttons = [item.nextElementSibling, item.previousElementSibling].map((each) =>
    each?.querySelector<HTMLElement>('.ws-file-upload-remove'),
  );
  const input = item.closest('.ws-file-upload')?.querySelector<HTMLElement>('input[type="file"]');
  return [...buttons, input].filter((each) => each !== null && each !== undefined);
}
