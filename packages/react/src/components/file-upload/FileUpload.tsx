'use client';
import { fileMessages } from '@wusum/contract/messages/file';
import { useEffect, useId, useRef, type ChangeEvent, type RefObject } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { isInvalid, joinIds, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { FileList } from './FileList.js';
import type { FileUploadProps, RejectedFile } from './FileUpload.props.js';
import { Announcer, Choose, Hint, Input, Limit, Place, Reason, Rejected, Root } from './FileUpload.styles.js';
import { sizeText, typesText } from './file-rules.js';
import { useNews } from './use-news.js';
import { useFiles } from './use-files.js';
import { useTransfer } from './use-transfer.js';
import { useUploads } from './use-uploads.js';

/**
 * Files of the device: chosen, dragged or pasted. Renders a `<div>` around an `<input type="file">`, which covers the place
 * for files, and the list of those that are chosen; with `label`, `description` or `error` a `Field` around it. `className`
 * and `style` go to the outermost element, `ref` and all other props to the `<input>`. The form sends the files, or what
 * `upload` returns for each.
 *
 * Use it for pictures, documents, recordings.
 * Do not use it for a picture alone that is shown at once, such as a portrait: put a button on the picture.
 */
export function FileUpload(props: FileUploadProps) {
  return inField(Control, props);
}

function Control(props: FileUploadProps) {
  const {
    accept,
    acceptText,
    multiple = false,
    directory = false,
    maxSize,
    maxFiles: _maxFiles,
    value: _value,
    onValueChange: _onValueChange,
    onReject: _onReject,
    upload,
    name,
    onChange,
    className,
    style,
    ref,
    ...rest
  } = props;
  const message = useMessages(fileMessages);
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const id = useId();
  const wired = useFieldControl({ ...rest, name });
  const news = useNews();
  const { files, rejected, add, remove, max } = useFiles(input, props, news.report);
  const uploads = useUploads(files, upload, news.report);
  const isInDisabled = useFieldsetDisabled(input);
  const transfer = useTransfer({ isLocked: isInDisabled || wired.disabled === true, withFolders: directory, add });
  const types = acceptText ?? typesText(accept, locale);
  const largest = maxSize === undefined ? '' : sizeText(maxSize, locale);
  const limits = [types, largest && message('file.limit', { size: largest })].filter(Boolean).join(' · ');
  const reasons = useReasons({ types, largest, max });
  useUnfinished(input, upload ? files.map((file) => ({ file, ...uploads.of(file) })) : []);
  const choice = directory ? 'file.choose-folder' : multiple ? 'file.choose-more' : 'file.choose';
  return (
    <Root className={className} style={style} {...transfer.handlers}>
      <Place
        data-invalid={isInvalid(wired['aria-invalid']) || undefined}
        data-dragging={transfer.isDragging || undefined}
      >
        <Choose aria-hidden="true">
          <span>{message(choice)}</span>
        </Choose>
        <Hint aria-hidden="true">{message('file.drop')}</Hint>
        {limits ? <Limit id={`${id}limit`}>{limits}</Limit> : null}
        <Input
          {...rest}
          {...wired}
          type="file"
          name={upload ? undefined : name}
          accept={accept}
          multiple={multiple || directory}
          {...(directory && { webkitdirectory: '' })}
          aria-describedby={joinIds(wired['aria-describedby'], limits && `${id}limit`)}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            onChange?.(event);
            add([...(event.currentTarget.files ?? [])], 'input-change', event.nativeEvent);
          }}
          ref={inputRef}
        />
      </Place>
      <Rejected role="status">
        {rejected.length === 0
          ? null
          : reasons(rejected).map((text, index) => (
              <Reason key={index}>
                <span>{text}</span>
              </Reason>
            ))}
      </Rejected>
      <FileList
        {...{ files, uploads: upload && uploads }}
        name={name}
        disabled={wired.disabled}
        onRetry={(file) => {
          // The button goes away, and focus with it.
          input.current?.focus();
          uploads.retry(file);
        }}
        onRemove={(file, event) => {
          uploads.forget(file);
          remove(file, event);
        }}
      />
      <Announcer>
        <span key={news.key}>{news.text}</span>
      </Announcer>
    </Root>
  );
}

/** Why files are not taken, in words. That there are too many is one text. */
function useReasons({ types, largest, max }: { types: string; largest: string; max: number }) {
  const message = useMessages(fileMessages);
  return (rejected: readonly RejectedFile[]): string[] => {
    const texts = rejected.map(({ file: { name }, problem }) => {
      if (problem === 'wrong-type') return message('file.wrong-type', { name, types });
      if (problem === 'too-large') return message('file.too-large', { name, size: largest });
      return message('file.too-many', { count: max });
    });
    return [...new Set(texts)];
  };
}

/** The form is not sent before all files are uploaded. */
function useUnfinished(
  input: RefObject<HTMLInputElement | null>,
  uploads: readonly { readonly file: File; readonly status: string }[],
): void {
  const message = useMessages(fileMessages);
  const failed = uploads.find(({ status }) => status === 'failed');
  const isUnfinished = uploads.some(({ status }) => status !== 'done');
  const problem = failed
    ? message('file.failed', { name: failed.file.name })
    : isUnfinished
      ? message('file.unfinished')
      : '';
  useEffect(() => input.current?.setCustomValidity(problem), [input, problem]);
}
