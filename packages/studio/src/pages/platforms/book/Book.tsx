import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { FileList } from '../shared/FileList.js';
import { nameOf, pathsIn, PlatformPage } from '../shared/PlatformPage.js';
import * as S from './Book.styles.js';

/** The brand book in the language of the page, to read here and to download. */
export function Book() {
  const { t, language } = useCopy();
  const filesOf = (files: PlatformFiles, { id }: BrandData): string[] =>
    pathsIn(files, `book/${id}`).filter((path) => nameOf(path).split('.').includes(language));
  return (
    <PlatformPage name="nav.Brand book" lead="book.lead" filesOf={filesOf}>
      {({ paths, sizes }) => (
        <>
          <Section id="read" title={t('book.read')} description={t('book.read.text')}>
            {paths
              .filter((path) => path.endsWith('.html'))
              .map((path) => (
                <S.Reader key={path} title={t('nav.Brand book')} src={platformUrl(path)} sandbox="allow-same-origin" />
              ))}
          </Section>
          <Section id="files" title={t('platforms.files')} description={t('book.files.text')}>
            <FileList {...{ paths, sizes }} />
          </Section>
        </>
      )}
    </PlatformPage>
  );
}
