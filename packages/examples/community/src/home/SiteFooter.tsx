import { useCopy } from '../copy/use-copy.js';
import { PatternBand, Wordmark } from '@wusum/tribe';
import { Wrap } from './layout.styles.js';
import { Links, Low, Names, Note, Root } from './SiteFooter.styles.js';

/** The footer, dark in both modes: the band, both names, a note and four links. */
export function SiteFooter() {
  const { t } = useCopy();
  return (
    <>
      <PatternBand />
      <Root>
        <Wrap>
          <Names>
            <Wordmark script="latin" />
            <Wordmark script="arabic" />
          </Names>
          <Low>
            <Note>{t('foot.note')}</Note>
            <Links>
              {(['listening', 'consent', 'book', 'top'] as const).map((link) => (
                <li key={link}>
                  <a href="#top">{t(`foot.${link}`)}</a>
                </li>
              ))}
            </Links>
          </Low>
        </Wrap>
      </Root>
    </>
  );
}
