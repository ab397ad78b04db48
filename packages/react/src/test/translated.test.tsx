/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { cleanup, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Accordion } from '../components/accordion/index.js';
import { AvatarGroup } from '../components/avatar-group/index.js';
import { Banner } from '../components/banner/index.js';
import { Callout } from '../components/callout/index.js';
import { Collapsible } from '../components/collapsible/index.js';
import { CopyButton } from '../components/copy-button/index.js';
import { EmptyState } from '../components/empty-state/index.js';
import { Meter } from '../components/meter/index.js';
import { Progress } from '../components/progress/index.js';
import { Status } from '../components/status/index.js';
import { Tag } from '../components/tag/index.js';
import { Badge } from '../components/badge/index.js';
import { Breadcrumbs } from '../components/breadcrumbs/index.js';
import { Button } from '../components/button/index.js';
import { Checkbox } from '../components/checkbox/index.js';
import { CheckboxCard } from '../components/checkbox-card/index.js';
import { CheckboxGroup } from '../components/checkbox-group/index.js';
import { DataList } from '../components/data-list/index.js';
import { Dialog } from '../components/dialog/index.js';
import { Field, FieldParts } from '../components/field/index.js';
import { IconButton } from '../components/icon-button/index.js';
import { Link } from '../components/link/index.js';
import { List } from '../components/list/index.js';
import { Message } from '../components/message/index.js';
import { RadioCard } from '../components/radio-card/index.js';
import { Radio, RadioGroup } from '../components/radio-group/index.js';
import { Pagination } from '../components/pagination/index.js';
import { Select } from '../components/select/index.js';
import { Stepper } from '../components/stepper/index.js';
import { Switch } from '../components/switch/index.js';
import { TabNav } from '../components/tab-nav/index.js';
import { Table } from '../components/table/index.js';
import { Tabs } from '../components/tabs/index.js';
import { Timeline } from '../components/timeline/index.js';
import { TextArea } from '../components/text-area/index.js';
import { TextField } from '../components/text-field/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { Avatar } from '../components/avatar/index.js';
import { Card } from '../components/card/index.js';
import { Heading } from '../components/heading/index.js';
import { Text } from '../components/text/index.js';

/** As page translators do: each text is in a `<font>` of its own, and React still has the text node. */
function translate(page: Element): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as unknown as Text);
  for (const text of texts as unknown as CharacterData[]) {
    if (text.parentElement!.closest('select, textarea, script, style')) continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}

const icon = <svg width="8" height="8" aria-hidden="true" />;

const fieldStates = (render: (props: object) => React.ReactElement) =>
  [
    {},
    { label: 'Other' },
    { label: <b>Bold</b> },
    { required: true },
    { description: 'Why' },
    { description: 'Because' },
    { error: 'Wrong' },
    { error: 'Still wrong', required: true, description: 'Why' },
    { disabled: true },
  ].map((props) => render({ label: 'Name', ...props }));

const cardStates = (render: (props: { label: React.ReactNode }) => React.ReactElement) =>
  [
    { label: 'Name' },
    { label: 'Other', description: 'Why' },
    { label: <b>Bold</b>, description: 'Because', media: icon },
    { label: 'Name', media: '*' },
  ].map((props) => render(props));

const optional = { label: 'Name', optional: true };

const circles = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: <b>Beta</b>, text: 'Beta' },
];

/** States of each component that shows text: every prop that adds, removes or changes something in it. */
const states: Record<string, React.ReactElement[]> = {
  accordion: ['One', 'Two', <b>Three</b>].map((text) => (
    <Accordion.Root defaultValue={['a']}>
      <Accordion.Item value="a">
        <Accordion.Trigger>{text}</Accordion.Trigger>
        <Accordion.Panel>{text}</Accordion.Panel>
      </Accordion.Item>
    </Accordion.Root>
  )),
  'avatar-group': [5, 2, 1].map((max) => (
    <AvatarGroup max={max} members={['Noor', 'Lina', 'Sami', 'Hind'].map((name) => ({ name }))} />
  )),
  banner: [
    <Banner>One</Banner>,
    <Banner heading="Tonight">Two</Banner>,
    <Banner heading="Tonight" actions={<Button>Why</Button>} color="danger" dismissible>
      One
    </Banner>,
    <Banner open={false} />,
  ],
  callout: [
    <Callout>One</Callout>,
    <Callout color="danger">Two</Callout>,
    <Callout heading="Open">One</Callout>,
    <Callout heading={<b>Open</b>} icon={icon} />,
  ],
  collapsible: ['One', 'Two', <b>Three</b>].map((text) => (
    <Collapsible.Root defaultOpen>
      <Collapsible.Trigger>{text}</Collapsible.Trigger>
      <Collapsible.Panel>{text}</Collapsible.Panel>
    </Collapsible.Root>
  )),
  'copy-button': [
    <CopyButton value="a" />,
    <CopyButton value="a">One</CopyButton>,
    <CopyButton value="a">Two</CopyButton>,
  ],
  'empty-state': [
    <EmptyState />,
    <EmptyState situation="error" />,
    <EmptyState heading="One" actions={<Button>Why</Button>} picture={icon}>
      Two
    </EmptyState>,
  ],
  meter: [
    <Meter label="One" value={0.2} />,
    <Meter label="Two" value={0.2} low={0.3} valueText="Little" />,
    <Meter aria-label="Two" value={0.2} />,
  ],
  progress: [
    <Progress label="One" value={0.2} />,
    <Progress label="Two" value={0.3} />,
    <Progress label="Two" />,
    <Progress aria-label="Two" />,
  ],
  status: [<Status>One</Status>, <Status color="danger">Two</Status>, <Status>{icon}</Status>],
  tag: [<Tag>One</Tag>, <Tag onRemove={() => {}}>Two</Tag>, <Tag color="danger">One</Tag>, <Tag>{icon}</Tag>],
  avatar: [
    <Avatar name="Noor" />,
    <Avatar name="Lina" />,
    <Avatar name="Noor" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />,
  ],
  badge: [<Badge>New</Badge>, <Badge>Old</Badge>, <Badge color="danger">New</Badge>, <Badge>{icon}</Badge>],
  breadcrumbs: [2, 4, 6].map((max) => (
    <Breadcrumbs.Root max={max}>
      <Breadcrumbs.Item href="#a">Home</Breadcrumbs.Item>
      <Breadcrumbs.Item href="#b">{max === 2 ? 'Circles' : 'Archive'}</Breadcrumbs.Item>
      <Breadcrumbs.Item href="#c">Coast</Breadcrumbs.Item>
      <Breadcrumbs.Item href="#d">Wells</Breadcrumbs.Item>
      <Breadcrumbs.Item current>{max === 4 ? 'Here' : 'There'}</Breadcrumbs.Item>
    </Breadcrumbs.Root>
  )),
  button: [
    <Button>One</Button>,
    <Button>Two</Button>,
    <Button start={icon}>One</Button>,
    <Button end={icon}>One</Button>,
    <Button start="→" end={icon}>
      Two
    </Button>,
    <Button loading>One</Button>,
    <Button loading>
      <Message message="state.loading" />
    </Button>,
    <Button loading start={icon}>
      <Message message="state.required" />
    </Button>,
    <Button>
      {icon}
      {3} letters
    </Button>,
    <Button start={icon}>
      {icon}
      {4} letters
    </Button>,
    <Button asChild>
      <a href="#here">Here</a>
    </Button>,
    <Button asChild start={icon}>
      <a href="#there">There</a>
    </Button>,
    <Button disabled>One</Button>,
  ],
  card: [<Card>One</Card>, <Card padding="lg">Two</Card>],
  checkbox: fieldStates((props) => <Checkbox {...props} />),
  'checkbox-card': cardStates((props) => <CheckboxCard {...props} />),
  'checkbox-group': fieldStates((props) => (
    <CheckboxGroup selectAll="All" {...props}>
      <Checkbox value="a" {...props} />
    </CheckboxGroup>
  )),
  'data-list': ['One', <b key="b">Two</b>].map((text) => (
    <DataList.Root>
      <DataList.Item>
        <DataList.Term>{text}</DataList.Term>
        <DataList.Value>{text}</DataList.Value>
      </DataList.Item>
    </DataList.Root>
  )),
  dialog: [
    <Dialog.Root />,
    <Dialog.Root open>
      <Dialog.Content>
        <Dialog.Title>Title</Dialog.Title>
      </Dialog.Content>
    </Dialog.Root>,
    <Dialog.Root open>
      <Dialog.Content alert>
        <Dialog.Title>Other</Dialog.Title>
        <Dialog.Description>Why</Dialog.Description>
      </Dialog.Content>
    </Dialog.Root>,
    <Dialog.Root open>
      <Dialog.Content closeButton={false}>
        <Dialog.Title>Title</Dialog.Title>
        <Dialog.Footer>
          <Dialog.Close>No</Dialog.Close>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>,
  ],
  field: [
    ...fieldStates((props) => (
      <Field {...props}>
        <input />
      </Field>
    )),
    <FieldParts.Root required>
      <FieldParts.Label>Name</FieldParts.Label>
      <FieldParts.Error>Wrong</FieldParts.Error>
    </FieldParts.Root>,
    <FieldParts.Root>
      <FieldParts.Label>Other</FieldParts.Label>
      <FieldParts.Error>{undefined}</FieldParts.Error>
    </FieldParts.Root>,
    <FieldParts.Root optional>
      <FieldParts.Label>Other</FieldParts.Label>
      <FieldParts.Error>{icon}</FieldParts.Error>
    </FieldParts.Root>,
  ],
  heading: [<Heading>One</Heading>, <Heading level={3}>Two</Heading>, <Heading size={3}>One</Heading>],
  'icon-button': [
    <IconButton label="Close">{icon}</IconButton>,
    <IconButton label="Open">×</IconButton>,
    <IconButton label="Close" loading>
      ×
    </IconButton>,
  ],
  link: [
    <Link href="#a">One</Link>,
    <Link href="#a">Two</Link>,
    <Link href="#a" target="_blank">
      One
    </Link>,
    <Link href="#a" target="_blank">
      Two
    </Link>,
    <Link asChild>
      <a href="#b" target="_blank">
        Three
      </a>
    </Link>,
  ],
  // The text next to the element belongs to the page.
  'link with content of the page': [
    <Link href="#a">
      One <b>two</b>
    </Link>,
    <Link href="#a" target="_blank">
      One <b>two</b>
    </Link>,
  ],
  list: ['One', 'Two'].map((text) => (
    <List.Root>
      <List.Item>{text}</List.Item>
    </List.Root>
  )),
  message: [
    <p>
      <Message message="state.loading" />
    </p>,
    <p>
      <Message message="state.required" />
    </p>,
    <p>Own words</p>,
    <p>
      {icon}
      <Message message="state.loading" />
    </p>,
  ],
  'radio-card': cardStates((props) => (
    <RadioGroup>
      <RadioCard value="a" {...props} />
    </RadioGroup>
  )),
  'radio-group': fieldStates((props) => (
    <RadioGroup {...props}>
      <Radio value="a" label="Alpha" />
      <Radio value="b" label={<b>Beta</b>} description={'error' in props ? 'Why' : undefined} />
    </RadioGroup>
  )),
  pagination: [
    <Pagination count={3} page={1} />,
    <Pagination count={20} page={9} />,
    <Pagination count={20} page={9} href={(page) => `#${page}`} />,
  ],
  select: [
    ...fieldStates((props) => <Select options={circles} {...props} />),
    <Select label="Name" options={circles} value={null} placeholder="Choose one" />,
    <Select label="Name" options={circles} value="a" />,
    <Select label="Name" options={circles} value="b" />,
    <Select label="Name" options={circles} multiple value={['a', 'b']} />,
    <Select label="Name" options={circles} value="a" open />,
  ],
  stepper: (['upcoming', 'current', 'complete'] as const).map((state) => (
    <Stepper.Root>
      <Stepper.Step step={2} state={state} description={state === 'current' ? 'Why' : undefined}>
        {state === 'complete' ? 'Two' : 'Three'}
      </Stepper.Step>
    </Stepper.Root>
  )),
  switch: fieldStates((props) => <Switch {...props} />),
  'tab-nav': ['One', 'Two'].map((text) => (
    <TabNav.Root>
      <TabNav.Item href="#a">{text}</TabNav.Item>
    </TabNav.Root>
  )),
  table: ([undefined, 'none', 'ascending'] as const).map((sort) => (
    <Table.Root>
      <Table.Caption>{sort ?? 'Plain'}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader sort={sort}>{sort ?? 'Story'}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
    </Table.Root>
  )),
  tabs: ['a', 'b'].flatMap((value) => [
    <Tabs.Root value={value}>
      <Tabs.List>
        <Tabs.Tab value="a">Alpha</Tabs.Tab>
        <Tabs.Tab value="b">Beta</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a">First</Tabs.Panel>
      <Tabs.Panel value="b">Second</Tabs.Panel>
    </Tabs.Root>,
    <Tabs.Root value={value}>
      <Tabs.List>
        <Tabs.Tab value="a">One</Tabs.Tab>
        <Tabs.Tab value="b">{icon}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a">{icon}</Tabs.Panel>
    </Tabs.Root>,
  ]),
  text: [<Text>One</Text>, <Text>Two</Text>, <Text size="lead">One</Text>, <Text>{icon}</Text>],
  'text-area': [
    ...fieldStates((props) => <TextArea {...props} />),
    <TextArea label="Name" maxLength={10} />,
    <TextArea label="Name" maxLength={5} />,
  ],
  'text-field': [
    ...fieldStates((props) => <TextField {...props} />),
    <TextField {...optional} />,
    <TextField label="Name" start="@" />,
    <TextField label="Name" end="km" />,
    <TextField label="Name" start={icon} end="m" clearable />,
  ],
  timeline: [undefined, icon].map((each) => (
    <Timeline.Root>
      <Timeline.Item icon={each}>
        <Timeline.Title>{each ? 'Told' : 'Written'}</Timeline.Title>
      </Timeline.Item>
    </Timeline.Root>
  )),
  tooltip: [
    <Tooltip content="Why" open={false}>
      <button type="button">Anchor</button>
    </Tooltip>,
    <Tooltip content="Why" open>
      <button type="button">Anchor</button>
    </Tooltip>,
    <Tooltip content={<b>Because</b>} open>
      <button type="button">Other</button>
    </Tooltip>,
  ],
};

/** They render no text of their own, and only pass their children on. */
const withoutText = [
  'brand',
  'brand-mark',
  'brand-script',
  'close-button',
  'container',
  'grid',
  'lockup',
  'pattern',
  'separator',
  'skeleton',
  'spinner',
  'stack',
  // Its texts are keyed by toast: none is changed by React but that of a second.
  'toast',
];

/** The text that is shown: tabs keep the panels that were shown before. */
function textOf(node: Element): string {
  const shown = node.cloneNode(true) as Element;
  for (const hidden of shown.querySelectorAll('[hidden]')) hidden.remove();
  return shown.textContent.replaceAll(/\s+/g, ' ');
}

/** The visible text after each change on a page that a translator has changed, next to that of a new page. */
function change(from: React.ReactElement, to: React.ReactElement): { changed: string; fresh: string } {
  const { container, rerender } = render(from);
  translate(document.body);
  rerender(to);
  const changed = textOf(container);
  cleanup();
  const fresh = textOf(render(to).container);
  cleanup();
  return { changed, fresh };
}

describe('on a translated page', () => {
  it('every component that shows text is tried', () => {
    const folders = Object.keys(import.meta.glob('../components/*/index.ts')).map((path) => path.split('/').at(-2)!);
    expect(folders.filter((name) => !(name in states) && !withoutText.includes(name))).toEqual([]);
  });

  it.each(Object.entries(states))('%s shows the text of its new props after any change', (_name, all) => {
    for (const from of all) {
      for (const to of all) {
        try {
          const { changed, fresh } = change(from, to);
          expect(changed).toBe(fresh);
        } catch (error) {
          throw new Error(`from ${all.indexOf(from)} to ${all.indexOf(to)}`, { cause: error });
        }
      }
    }
  });
});
