import { Button, Heading, Text } from '@wusum/react';
import { useSample } from '../sample/use-sample.js';
import { Arrow } from '../symbols/Arrow.js';
import { Cover } from '../symbols/Cover.js';
import { Actions, CoverPlace, Foot, Root, Words } from './Hero.styles.js';

/** The poster of a community: its strongest line, one accent action, its cover. */
export function Hero() {
  const { say } = useSample();
  return (
    <Root>
      <Words>
        <Heading level={1} size="display">
          {say('hero.title')}
        </Heading>
        <Foot>
          <Text size="lead">{say('hero.lead')}</Text>
          <Actions>
            <Button asChild variant="solid" color="accent" end={<Arrow />}>
              <a href="#tell">{say('hero.action')}</a>
            </Button>
            <Button asChild>
              <a href="#board">{say('hero.second-action')}</a>
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
