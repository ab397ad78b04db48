import type * as PdfLib from '@cantoo/pdf-lib';
import { loadOptional } from '../shared/optional-package.js';

export type Lib = typeof PdfLib;

/** @throws PlatformError (WS-E121) if the optional package is not installed */
export const loadLib = (platform: string): Promise<Lib> =>
  loadOptional({ platform, name: '@cantoo/pdf-lib' }, () => import('@cantoo/pdf-lib'));
