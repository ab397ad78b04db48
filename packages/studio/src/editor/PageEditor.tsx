import { useEffect, useState } from 'react';
import { useCopy } from '../parts/page-scope.js';
import { noDraftStyle, showDraftStyle } from '../draft-css.js';
import { setDraftBrands } from '../data/theme-data.js';
import { notifyAfterPaint, notifyThemeChange } from '../data/theme-version.js';
import { liveCompiler } from '../live/live-compiler.js';
import { Editor } from './Editor.js';
import { findSaver } from './find-saver.js';
import { fontLoader } from './fonts/load-fonts.js';
import { loadSources, onSourcesChange } from './load-sources.js';
import { EditorStore } from './store.js';

/** The editor as a part of a page: the page itself shows the draft, until it is left. */
export default function PageEditor() {
  const { t } = useCopy();
  const [store, setStore] = useState<EditorStore>();
  const [saver] = useState(() => findSaver());
  useEffect(() => {
    const opened = new EditorStore(
      liveCompiler(),
      ({ style, brands }) => {
        showDraftStyle(style);
        setDraftBrands(brands);
        notifyAfterPaint();
      },
      { loadFonts: fontLoader(saver) },
    );
    void opened.open(loadSources);
    setStore(opened);
    const stop = onSourcesChange(() => void opened.refresh());
    return () => {
      stop();
      opened.close();
      showDraftStyle(noDraftStyle);
      setDraftBrands([]);
      notifyThemeChange();
    };
  }, [saver]);
  return store ? <Editor store={store} saver={saver} /> : t('editor.loading');
}
