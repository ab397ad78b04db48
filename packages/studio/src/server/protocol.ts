import type { SourceFiles } from '@wusum/diagnostics';
import type { BrandOperation } from '../brands/index.js';
import type { ShownRun } from '../dry-run/index.js';
import type { Intent } from '../intents/index.js';

/** Addresses of the server, below the root of Storybook. */
export const addresses = {
  session: '/wusum/studio/session',
  dryRun: '/wusum/studio/dry-run',
  save: '/wusum/studio/save',
  brandDryRun: '/wusum/studio/brand/dry-run',
  brandSave: '/wusum/studio/brand/save',
  history: '/wusum/studio/history',
  fonts: '/wusum/studio/fonts',
} as const;

/** Folder of the files of installed fonts: `@fontsource/amiri/amiri-arabic-400-normal.woff2`. Style sheets load them. */
export const fontFiles = '/wusum/studio/font-files/';

/** Header with the nonce of the server. A page of another origin cannot send it without permission. */
export const nonceHeader = 'x-wusum-nonce';

/** Name of the `<meta>` element of the manager with the nonce of the server. */
export const nonceMeta = 'wusum-studio-nonce';

/** Reply of `GET session`: what the studio edits. */
export interface SessionReply {
  readonly version: 1;
  /** Path of the resolver document in `files`. */
  readonly resolver: string;
  /** Ids of the brands that can be edited, with their files. */
  readonly brands: Readonly<Record<string, readonly string[]>>;
  /** Every file of the token folder by its relative path. */
  readonly files: SourceFiles;
}

/** Body of `POST dry-run`. */
export interface DryRunRequest {
  readonly intents: readonly Intent[];
}

/** Reply of `POST dry-run`. */
export interface DryRunReply extends ShownRun {
  /** Identifies what would be written: `POST save` repeats it. */
  readonly digest: string;
  /** The consequences as sentences. */
  readonly sentences: Readonly<Record<'en' | 'ar', readonly string[]>>;
}

/** Body of `POST save`. */
export interface SaveRequest extends DryRunRequest {
  /** The digest of the dry run that the author has seen. */
  readonly digest: string;
}

/** Reply of `POST save`. */
export interface SaveReply {
  /** The files that were written. */
  readonly written: readonly string[];
  /** Every file of the token folder after saving. */
  readonly files: SourceFiles;
}

/** Body of `POST brand/dry-run`, and with the digest of the dry run that the author has seen, of `POST brand/save`. */
export interface BrandRequest {
  readonly operation: BrandOperation;
  readonly digest?: string;
}

/** Reply with a status of 400 or more. */
export interface ErrorReply {
  readonly error: {
    /** `host`, `origin`, `nonce`, `rate`, `size`, `type`, `json`, `intents`, `edit`, `conflict`, `changed`, `busy`, `compiler`, `time`, `git`, … */
    readonly code: string;
    readonly message: string;
  };
  /** With `conflict` and `changed`: what saving would do now. */
  readonly dryRun?: DryRunReply;
}
