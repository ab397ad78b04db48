import { Heading, Stack } from '@wusum/react';
import { wordsOf } from '../../../words';
import { Days } from './days';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const { calendar } = wordsOf(lang);
  return (
    <Stack gap={5}>
      <Heading level={2}>{calendar.title}</Heading>
      <Days lang={lang} />
    </Stack>
  );
}
