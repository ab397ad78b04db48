import { brandScriptDefaults, type BrandScriptProps } from './BrandScript.props.js';
import { brandScriptSource } from './script.js';

/**
 * Sets brand, mode, contrast, density, language and direction on `<html>` before the first paint, from what the reader
 * chose and what their system prefers: no flash of the wrong mode. Renders one inline `<script>`.
 *
 * Use it first in `<head>`, with the nonce of your policy, and put `suppressHydrationWarning` on `<html>`.
 * Do not use it where the server already knows the choice: write the attributes there.
 */
export function BrandScript({
  storageKey = brandScriptDefaults.storageKey,
  followSystem = brandScriptDefaults.followSystem,
  ...rest
}: BrandScriptProps) {
  // Browsers hide the nonce from the DOM, which hydration would take for a difference.
  return (
    <script
      {...rest}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: brandScriptSource(storageKey, followSystem) }}
    />
  );
}
