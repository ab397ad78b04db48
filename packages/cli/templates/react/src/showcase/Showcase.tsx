import {
  Badge,
  Brand,
  Button,
  Card,
  Checkbox,
  Container,
  Dialog,
  Grid,
  Heading,
  Link,
  Lockup,
  Pattern,
  Select,
  Stack,
  Switch,
  Tabs,
  Text,
  TextField,
} from '@wusum/react';
import { languages } from '../brand-setup';
import { words, type Language } from './words';

const modes = ['light', 'dark'] as const;
type Mode = (typeof modes)[number];

/** Components in the brand: each language of the project, light and dark. */
export function Showcase() {
  return (
    <main>
      {languages.flatMap((lang) => modes.map((mode) => <Scope key={`${lang} ${mode}`} lang={lang} mode={mode} />))}
    </main>
  );
}

/** One language and mode. `Brand` sets direction, colours, type and messages for what is inside. */
export function Scope({ lang, mode }: { lang: Language; mode: Mode }) {
  const text = words[lang];
  return (
    <Brand asChild lang={lang} mode={mode}>
      <section className="scope" aria-label={text.modes[mode]}>
        <Pattern variant="band" />
        <Container size="lg">
          <Stack className="scope-content" gap={6}>
            <Stack direction="row" gap={4} align="center" justify="between" wrap>
              <Lockup size="lg" />
              <Badge color="accent">{text.modes[mode]}</Badge>
            </Stack>
            <Stack gap={3}>
              <Heading level={2}>{text.title}</Heading>
              <Text>
                {text.introduction} <Link href="https://www.designtokens.org">{text.link}</Link>
              </Text>
            </Stack>
            <Actions lang={lang} />
            <Grid columns={2}>
              <Form lang={lang} />
              <Views lang={lang} />
            </Grid>
          </Stack>
        </Container>
      </section>
    </Brand>
  );
}

function Actions({ lang }: { lang: Language }) {
  const text = words[lang];
  return (
    <Stack direction="row" gap={3} wrap>
      <Button variant="solid" color="accent">
        {text.save}
      </Button>
      <Button>{text.share}</Button>
      <Button variant="soft" color="support">
        {text.compare}
      </Button>
      <Dialog.Root>
        <Dialog.Trigger color="danger">{text.remove}</Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>{text.question}</Dialog.Title>
          <Dialog.Description>{text.consequence}</Dialog.Description>
          <Dialog.Footer>
            <Dialog.Close>{text.keep}</Dialog.Close>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Stack>
  );
}

function Form({ lang }: { lang: Language }) {
  const text = words[lang];
  return (
    <Card>
      <Stack>
        <TextField label={text.name} description={text.nameHelp} name="name" autoComplete="name" required />
        <Select label={text.city} name="city" options={text.cities} />
        <Checkbox label={text.agree} name="agree" />
        <Switch label={text.notify} name="notify" defaultChecked />
      </Stack>
    </Card>
  );
}

function Views({ lang }: { lang: Language }) {
  const text = words[lang];
  return (
    <Card variant="outline">
      <Tabs.Root defaultValue="states">
        <Tabs.List>
          <Tabs.Tab value="states">{text.states}</Tabs.Tab>
          <Tabs.Tab value="about">{text.about}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="states">
          <Stack direction="row" gap={2} wrap>
            <Badge color="success">{text.success}</Badge>
            <Badge color="warning">{text.warning}</Badge>
            <Badge color="danger">{text.danger}</Badge>
            <Badge color="info">{text.info}</Badge>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="about">
          <Text>{text.aboutText}</Text>
        </Tabs.Panel>
      </Tabs.Root>
    </Card>
  );
}
