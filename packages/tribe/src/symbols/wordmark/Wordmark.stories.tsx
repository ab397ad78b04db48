import preview from '@wusum/story-kit/preview';
import type { CSSProperties } from 'react';
import { Stack } from '@wusum/react/stack';
import { Wordmark } from './index.js';

/**
 * The brand's drawn name without its mark. Use it once, large, at the end of a page.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/Wordmark', component: Wordmark });

const large = { '--ws-wordmark-unit': '0.35rem' } as CSSProperties;

export const Playground = meta.story({ args: { script: 'latin', style: large } });

/** Each script has a drawing of its own. */
export const Scripts = meta.story({
  render: () => (
    <Stack gap={7} align="start">
      <Wordmark script="latin" style={large} />
      <Wordmark script="arabic" style={large} />
    </Stack>
  ),
});

export const InArabic = Scripts.extend({ globals: { lang: 'ar' } });
