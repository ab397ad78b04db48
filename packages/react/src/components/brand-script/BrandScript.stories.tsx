import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { BrandScript } from './index.js';
import { brandScriptSource } from './script.js';

/**
 * Sets the attributes on `<html>` before the first paint, from what the reader chose and what their system prefers. Use it
 * first in `<head>`, with the nonce of your policy. Do not use it where the server already knows the choice.
 */
const meta = preview.meta({
  title: 'Components/BrandScript',
  component: BrandScript,
  args: { storageKey: 'ws-scope', followSystem: true },
  // The script itself must not run here: it would set the attributes of this page.
  render: ({ storageKey = 'ws-scope', followSystem = true }) => (
    <Text asChild size="code">
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="ltr">
        {`<script>${brandScriptSource(storageKey, followSystem)}</script>`}
      </pre>
    </Text>
  ),
});

export const Playground = meta.story();

/** Code is left-to-right, whatever is around it. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
