import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { FileList } from '../shared/FileList.js';
import { nameOf, pathsIn, PlatformPage } from '../shared/PlatformPage.js';
import { Deck } from './Deck.js';
import * as S from './Print.styles.js';

/** Letterheads, business cards and slides of the brand in the language of the page: PDF and slides to look at here. */
export function Print() {
  const { t, language } = useCopy();
  const filesOf = (files: PlatformFiles, { id }: BrandData): string[] =>
    ['stationery', 'slides'].flatMap((platform) =>
      pathsIn(files, `${platform}/${id}`).filter((path) => isInLanguage(nameOf(path), language)),
    );
  return (
    <PlatformPage name="nav.Print" lead="print.lead" filesOf={filesOf}>
      {({ paths, sizes }) => (
        <>
          <Section id="stationery" title={t('print.stationery')} description={t('print.stationery.text')}>
            <S.Sheets>
              {paths.filter(isPdf).map((path) => (
                <S.Sheet
                  key={path}
                  data={`${platformUrl(path)}${bare}`}
                  type="application/pdf"
                  aria-label={nameOf(path)}
                  data-sheet={path}
                >
                  {t('print.open')}
                </S.Sheet>
              ))}
            </S.Sheets>
            <FileList paths={paths.filter(isPdf)} sizes={sizes} />
          </Section>
          <Section id="slides" title={t('print.slides')} description={t('print.slides.text')}>
            {paths.filter(isDeck).map((path) => (
              <Deck key={path} path={path} />
            ))}
            <FileList paths={paths.filter(isDeck)} sizes={sizes} />
          </Section>
        </>
      )}
    </PlatformPage>
  );
}

/** Asks viewers of PDF for the sheet alone. */
const bare = '#toolbar=0&navpanes=0&view=FitH';

const isPdf = (path: string): boolean => path.endsWith('.pdf');
const isDeck = (path: string): boolean => path.endsWith('.pptx');

/** `letterhead.ar.pdf` is of one language; a card has a side for each. */
const isInLanguage = (name: string, language: string): boolean => {
  const parts = name.split('.');
  return parts[0] === 'card' || parts.includes(language);
};
