import { useSample } from '../sample/use-sample.js';
import { Band } from '../symbols/Band.js';
import { Wordmark } from '../symbols/Wordmark.js';
import { Wrap } from './layout.styles.js';
import { Links, Low, Names, Note, Root } from './SiteFooter.styles.js';

/** The dark end of the page: the band, both names, a note and four ways on. */
export function SiteFooter() {
  const { say } = useSample();
  return (
    <>
      <Band />
      <Root>
        <Wrap>
          <Names>
            <Wordmark script="latin" />
            <Wordmark script="arabic" />
          </Names>
          <Low>
            <Note>{say('foot.note')}</Note>
            <Links>
              {(['listening', 'consent', 'book', 'top'] as const).map((link) => (
                <li key={link}>
                  <a href="#top">{say(`foot.${link}`)}</a>
                </li>
              ))}
            </Links>
          </Low>
        </Wrap>
      </Root>
    </>
  );
}
