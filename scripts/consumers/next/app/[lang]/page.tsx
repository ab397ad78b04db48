import { Brand, Button, Card, Dialog, Heading, IconButton, Link, Stack, Tabs, Text, Tooltip } from '@wusum/react';
import { manifest } from '@wusum/theme';
import { Choices } from './choices';

const words = {
  en: {
    title: 'A server page',
    text: 'Text and cards are server components.',
    action: 'Read on',
    first: 'First',
    second: 'Second',
  },
  ar: {
    title: 'صفحة من الخادم',
    text: 'النصوص والبطاقات تُبنى على الخادم.',
    action: 'اقرأ المزيد',
    first: 'الأول',
    second: 'الثاني',
  },
};

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const { title, text, action, first, second } = lang === 'ar' ? words.ar : words.en;
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <Card>
        <Text>{text}</Text>
        <Button variant="solid" color="accent">
          {action}
        </Button>
        <Button asChild disabled>
          <Link href="#gone">{action}</Link>
        </Button>
        <IconButton label={title} loading>
          <svg aria-hidden="true" />
        </IconButton>
      </Card>
      <Tooltip content={text}>
        <IconButton id="in-tooltip" label={title} loading>
          <svg aria-hidden="true" />
        </IconButton>
      </Tooltip>
      <Dialog.Root>
        <Dialog.Trigger asChild>
          <IconButton id="in-trigger" label={first}>
            <svg aria-hidden="true" />
          </IconButton>
        </Dialog.Trigger>
        <Dialog.Content aria-label={first} closeButton={false}>
          <Dialog.Close asChild>
            <IconButton id="in-close" label={second}>
              <svg aria-hidden="true" />
            </IconButton>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Root>
      {manifest.brands.map(({ id }) => (
        <Brand key={id} brand={id} mode="dark">
          <Card data-inside={id}>
            <Text>{text}</Text>
          </Card>
        </Brand>
      ))}
      <Tabs.Root defaultValue="first">
        <Tabs.List>
          <Tabs.Tab value="first">{first}</Tabs.Tab>
          <Tabs.Tab value="second">{second}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="first">{text}</Tabs.Panel>
        <Tabs.Panel value="second">{action}</Tabs.Panel>
      </Tabs.Root>
      <Choices lang={lang} />
    </Stack>
  );
}
