import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const fileUploadProps = {
  variants: {},
  defaults: { multiple: false, directory: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/**
 * `input-change`: people chose files. `drop`, `paste`: they dragged or pasted them. `input-clear`: they removed one.
 * `form-reset`: the form was reset.
 */
export type FileUploadChangeReason = 'input-change' | 'drop' | 'paste' | 'input-clear' | 'form-reset';

/** Why a file is not taken: its type, its size, or there are too many. */
export type FileProblem = 'wrong-type' | 'too-large' | 'too-many';

export interface RejectedFile {
  readonly file: File;
  readonly problem: FileProblem;
}

export interface UploadOptions {
  /** Aborted when people remove the file. */
  readonly signal: AbortSignal;
  /** Reports how much is done, from 0 to 1. Without it the bar moves. */
  readonly onProgress: (share: number) => void;
}

export interface FileUploadProps
  extends FieldLabelProps, Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'size'> {
  /**
   * What is accepted, as in HTML: `image/*,.pdf`. Other files are rejected with a message, also where people drag or paste
   * them. A server checks again: the name and the type of a file can be wrong.
   */
  accept?: string;
  /**
   * What the accepted types are called: "pictures and PDF".
   * @default the extensions in `accept`
   */
  acceptText?: string;
  /**
   * Takes several files. Without it a new file replaces the old one.
   * @default false
   */
  multiple?: boolean;
  /**
   * Takes the files of a folder.
   * @default false
   */
  directory?: boolean;
  /** The largest size of a file, in bytes. */
  maxSize?: number;
  /** How many files it takes, with `multiple`. */
  maxFiles?: number;
  /** The controlled files. */
  value?: readonly File[];
  /** Called when files are added or removed. */
  onValueChange?: (files: readonly File[], details: ChangeDetails<FileUploadChangeReason>) => void;
  /** Called with the files that are not taken. People see why. */
  onReject?: (files: readonly RejectedFile[]) => void;
  /**
   * Uploads each file as soon as it is added, three at a time. A promise that is rejected offers to try again. The form is
   * not sent before all are uploaded; in place of a file it sends the text of the promise, such as an id, under `name`.
   * Without `upload` the form sends the files.
   */
  upload?: (file: File, options: UploadOptions) => Promise<string | void>;
}
