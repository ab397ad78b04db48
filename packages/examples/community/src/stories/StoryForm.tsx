import { Button, Checkbox, Heading, Link, Select, Text, TextArea, TextField } from '@wusum/react';
import { useId } from 'react';
import { useCopy } from '../copy/use-copy.js';
import { MemberMark } from '@wusum/tribe';
import { Actions } from '../home/Hero.styles.js';
import { Empty, Form, Pair, Paper, Root } from './StoryForm.styles.js';

const kinds = ['made', 'learned', 'failed'] as const;

/**
 * The form to submit a story, next to its empty place on the page. Consent is never checked by default; without it the
 * story stays a draft, and the form shows this.
 */
export function StoryForm() {
  const { t } = useCopy();
  const emptyTitle = useId();
  return (
    <Root>
      <Form onSubmit={(event) => event.preventDefault()}>
        <Pair>
          <TextField
            name="title"
            label={t('form.name.label')}
            description={t('form.name.description')}
            placeholder={t('form.name.placeholder')}
          />
          <Select
            name="kind"
            label={t('form.kind.label')}
            description={t('form.kind.description')}
            defaultValue="learned"
            options={kinds.map((value) => ({ value, label: t(`form.kind.${value}`) }))}
          />
        </Pair>
        <TextArea name="story" label={t('form.story.label')} description={t('form.story.description')} rows={5} />
        <Checkbox name="consent" label={t('form.consent.label')} description={t('form.consent.description')} />
        <Actions>
          <Button type="submit" variant="solid" color="accent">
            {t('form.send')}
          </Button>
          <Button>{t('form.draft')}</Button>
        </Actions>
      </Form>
      <Empty aria-labelledby={emptyTitle}>
        <Paper>
          <MemberMark seed="member-12" />
        </Paper>
        <Heading level={3} size={2} id={emptyTitle}>
          {t('empty.title')}
        </Heading>
        <Text color="muted">{t('empty.text')}</Text>
        <Link href="#share">{t('empty.action')}</Link>
      </Empty>
    </Root>
  );
}
