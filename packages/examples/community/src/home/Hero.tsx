import { Button, Heading, Text } from '@wusum/react';
import { useCopy } from '../copy/use-copy.js';
import { Arrow, Cover } from '@wusum/tribe';
import { Actions, CoverPlace, Foot, Root, Words } from './Hero.styles.js';

/** The first section of the page: the title, a primary and a secondary action, the cover. */
export function Hero() {
  const { t } = useCopy();
  return (
    <Root as="section">
      <Words>
        <Heading level={1} size="display">
          {t('hero.title')}
        </Heading>
        <Foot>
          <Text size="lead">{t('hero.lead')}</Text>
          <Actions>
            <Button asChild variant="solid" color="accent" end={<Arrow />}>
              <a href="#share">{t('hero.action')}</a>
            </Button>
            <Button asChild>
              <a href="#board">{t('hero.second-action')}</a>
            </Button>
          </Actions>
        </Foot>
      </Words>
      <CoverPlace>
        <Cover />
      </CoverPlace>
    </Root>
  );
}
