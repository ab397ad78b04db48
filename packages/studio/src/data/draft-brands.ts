import type { BrandContent } from '@wusum/compiler/watch';
import type { Channel } from 'storybook/internal/channels';
import { setDraftBrands } from './theme-data.js';
import { notifyAfterPaint } from './theme-version.js';

/**
 * Event with the brands of a draft whose words, voice, names or marks differ from the theme's (`BrandContent[]`); empty: no
 * draft. The manager sends it to the preview.
 */
export const draftBrandsEvent = 'wusum/draft/brands';

/** Shows the brands of a draft on this page and on all others of the channel. */
export function showBrands(channel: Pick<Channel, 'emit'>, brands: readonly BrandContent[]): void {
  setDraftBrands(brands);
  notifyAfterPaint();
  channel.emit(draftBrandsEvent, brands);
}

/** Shows the brands of a draft that another page sends. Nothing is mounted again. */
export function receiveBrands(channel: Pick<Channel, 'on'>): void {
  channel.on(draftBrandsEvent, (brands: readonly BrandContent[]) => {
    setDraftBrands(brands);
    notifyAfterPaint();
  });
}
