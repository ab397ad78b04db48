import type { BrandScriptProps } from './BrandScript.props.js';
import { brandScriptSource, STORAGE_KEY } from './script.js';

/**
 * Sets brand, mode, contrast, density, language and direction on `<html>` before the first paint, from the reader's choice
 * and their system's preferences: no flash of the wrong mode. Renders one inline `<script>`.
 *
 * Use it first in `<head>`, with the nonce of your policy and `suppressHydrationWarning` on `<html>`.
 * Do not use it where the server knows the choice: write the attributes there.
 */
export function BrandScript({ storageKey = STORAGE_KEY, followSystem = true, ...rest }: BrandScriptProps) {
  // Browsers hide the nonce from the DOM, so hydration would report a difference.
  return (
    <script
      {...rest}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: brandScriptSource(storageKey, followSystem) }}
    />
  );
}
