'use client';
import { fileMessages } from '@wusum/contract/messages/file';
import { useMessages } from '../../internal/use-messages.js';
import { FileItem } from './FileItem.js';
import { Files } from './FileUpload.styles.js';
import type { Uploads } from './use-uploads.js';

interface FileListProps {
  files: readonly File[];
  /** Without it the form sends the files. */
  uploads: Uploads | undefined;
  name: string | undefined;
  disabled: boolean | undefined;
  onRetry: (file: File) => void;
  onRemove: (file: File, event: Event) => void;
}

/** The chosen files, and what the form sends in their place. */
export function FileList({ files, uploads, name, disabled, onRetry, onRemove }: FileListProps) {
  const message = useMessages(fileMessages);
  if (files.length === 0) return null;
  return (
    <>
      <Files role="list" aria-label={message('file.list')}>
        {files.map((file) => (
          <FileItem
            key={keyOf(file)}
            upload={uploads?.of(file)}
            onRetry={() => onRetry(file)}
            onRemove={(event) => onRemove(file, event)}
            {...{ file, disabled }}
          />
        ))}
      </Files>
      {name === undefined
        ? null
        : files.map((file) => <Sent key={keyOf(file)} value={uploads?.of(file).sent} {...{ name, disabled }} />)}
    </>
  );
}

function Sent({ value, ...rest }: { value: string | undefined; name: string; disabled: boolean | undefined }) {
  return value === undefined ? null : <input type="hidden" value={value} {...rest} />;
}

/** No file is in the list twice. */
const keyOf = ({ webkitRelativePath, name, size, lastModified }: File): string =>
  [webkitRelativePath, name, size, lastModified].join(' ');
