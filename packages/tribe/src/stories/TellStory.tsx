import { Button, Checkbox, Heading, Link, Select, Text, TextArea, TextField } from '@wusum/react';
import { useSample } from '../sample/use-sample.js';
import { MemberMark } from '../symbols/MemberMark.js';
import { Actions } from '../home/Hero.styles.js';
import { Empty, Form, Pair, Paper, Root } from './TellStory.styles.js';

const kinds = ['made', 'learned', 'failed'] as const;

/**
 * Telling a story, and the place where it will stand. Consent to showing it is given by the teller's own hand, never
 * beforehand; without it the story stays a draft, and the form says so.
 */
export function TellStory() {
  const { say } = useSample();
  return (
    <Root>
      <Form onSubmit={(event) => event.preventDefault()}>
        <Pair>
          <TextField
            name="title"
            label={say('form.name.label')}
            description={say('form.name.hint')}
            placeholder={say('form.name.placeholder')}
          />
          <Select
            name="kind"
            label={say('form.kind.label')}
            description={say('form.kind.hint')}
            defaultValue="learned"
            options={kinds.map((value) => ({ value, label: say(`form.kind.${value}`) }))}
          />
        </Pair>
        <TextArea name="story" label={say('form.story.label')} description={say('form.story.hint')} rows={5} />
        <Checkbox name="consent" label={say('form.consent.label')} description={say('form.consent.hint')} />
        <Actions>
          <Button type="submit" variant="solid" color="accent">
            {say('form.send')}
          </Button>
          <Button>{say('form.draft')}</Button>
        </Actions>
      </Form>
      <Empty>
        <Paper>
          <MemberMark seed="you" />
        </Paper>
        <Heading level={3} size={2}>
          {say('empty.title')}
        </Heading>
        <Text color="muted">{say('empty.text')}</Text>
        <Link href="#tell">{say('empty.action')}</Link>
      </Empty>
    </Root>
  );
}
