import { useSyncExternalStore } from 'react';
import { languageOf } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import { useAxes } from '../parts/page-scope.js';
import { getAxes, subscribeToAxes } from './axes-store.js';
import { storyAddress } from './story-address.js';

/**
 * A story in every brand, each in a window of its own: only one modal dialog, menu or list can be open in a window. The
 * frames follow the toolbar, but have the mode of their brand unless one is chosen.
 */
export function BrandFrames({ storyId }: { storyId: string }) {
  const chosen = useSyncExternalStore(subscribeToAxes, getAxes);
  const language = languageOf(useAxes().lang);
  return (
    <div className="wsb-frames">
      {themeData().brands.map((brand) => (
        <figure key={brand.id}>
          <figcaption lang={language}>{brand.names[language]}</figcaption>
          <iframe
            src={storyAddress(storyId, { ...chosen, brand: brand.id, brands: 'one' })}
            title={brand.names[language]}
            loading="lazy"
          />
        </figure>
      ))}
    </div>
  );
}

/** Whether the page shows stories in frames. A frame reports its globals to this page, as if this were the manager. */
export const hasFrames = (): boolean => document.querySelector('.wsb-frames') !== null;
