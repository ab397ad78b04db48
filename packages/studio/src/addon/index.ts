import { definePreviewAddon } from 'storybook/internal/csf';
import * as annotations from './preview.js';

/** The preview addon, for a preview that is written with `definePreview({ addons: [studio()] })`. */
export default function studio() {
  return definePreviewAddon({ ...annotations });
}
