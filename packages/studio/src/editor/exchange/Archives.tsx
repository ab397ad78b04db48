import { Button } from '@wusum/react';
import { themeData } from '../../data/theme-data.js';
import { brandFiles } from '../../edits/index.js';
import { download } from '../../parts/download.js';
import { useCopy } from '../../parts/page-scope.js';
import type { EditorStore } from '../store.js';
import type { WorkedOut } from './use-dry-run.js';
import { Way } from './Way.js';

/** An archive for each brand that the draft changes. */
export function Archives({ store, run }: { store: EditorStore; run: WorkedOut }) {
  const { t, language } = useCopy();
  const ids = [...new Set(run.intents.map(({ brand }) => brand))];
  return ids.map((id) => {
    const brand = themeData().brands.find((one) => one.id === id)?.names[language] ?? id;
    const name = t('exchange.archive', { brand });
    return (
      <Way key={id} name={name} text={t('exchange.archive.text')}>
        <Button size="sm" aria-label={`${t('exchange.download')}: ${name}`} onClick={() => void pack(store, run, id)}>
          {t('exchange.download')}
        </Button>
      </Way>
    );
  });
}

async function pack({ sources }: EditorStore, run: WorkedOut, brand: string): Promise<void> {
  const { zipBrand } = await import('../../saving/archives.js');
  const bytes = zipBrand({ ...sources.files, ...run.files }, brandFiles(sources.files, sources.entry), brand);
  download(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), `${brand}.zip`);
}
