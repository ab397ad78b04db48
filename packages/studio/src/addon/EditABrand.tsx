import { useEffect, useRef, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { formatGlobals } from '../axes.js';
import { connectEditor } from '../manager/connect-editor.js';
import { useCopy } from '../parts/page-scope.js';
import { storyHref } from '../parts/story-link.js';
import { getAxes } from '../preview/axes-store.js';

export interface EditABrandProps {
  /** Height of the editor, a CSS length. @default '48rem' */
  height?: string;
}

/**
 * The editor of the panel _Brand_ as a part of a page: the blocks next to it follow each edit. It has the same draft as the
 * panel, and saves as it does. Renders an `iframe`, which is loaded when it is near the screen.
 */
export function EditABrand({ height = '48rem' }: EditABrandProps) {
  const { t } = useCopy();
  const frame = useRef<HTMLIFrameElement>(null);
  // Later changes of the axes are messages: another address would load the editor again.
  const [address] = useState(() => `./wusum-editor.html?globals=${encodeURIComponent(formatGlobals(getAxes()))}`);
  useEffect(
    () =>
      connectEditor({
        channel: addons.getChannel(),
        editor: () => frame.current?.contentWindow ?? undefined,
        readAxes: getAxes,
        show: () => frame.current?.scrollIntoView({ block: 'nearest' }),
        openStory: (component) => window.open(storyHref(`${component}--docs`), '_top'),
      }),
    [],
  );
  return (
    <iframe
      ref={frame}
      src={address}
      title={t('editor.title')}
      loading="lazy"
      className="wsb-editor-frame"
      style={{ blockSize: height }}
    />
  );
}
