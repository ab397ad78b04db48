import { useEffect, useState } from 'react';
import { useCopy } from '../parts/page-scope.js';
import { showDraftCss } from '../draft-css.js';
import { notifyThemeChange } from '../data/theme-version.js';
import { liveCompiler } from '../live/live-compiler.js';
import { Editor } from './Editor.js';
import { loadSources } from './load-sources.js';
import { EditorStore } from './store.js';

/** The editor as a part of a page: the page itself shows the draft, until it is left. */
export default function PageEditor() {
  const { t } = useCopy();
  const [store, setStore] = useState<EditorStore>();
  useEffect(() => {
    const opened = new EditorStore(liveCompiler(), (css) => {
      showDraftCss(css);
      notifyThemeChange();
    });
    void opened.open(loadSources);
    setStore(opened);
    return () => {
      opened.close();
      showDraftCss('');
    };
  }, []);
  return store ? <Editor store={store} /> : t('editor.loading');
}
