/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { Accordion } from '../components/accordion/index.js';
import { ActionBar } from '../components/action-bar/index.js';
import { AlertDialog } from '../components/alert-dialog/index.js';
import { Avatar } from '../components/avatar/index.js';
import { AvatarGroup } from '../components/avatar-group/index.js';
import { Badge } from '../components/badge/index.js';
import { Banner } from '../components/banner/index.js';
import { Blockquote } from '../components/blockquote/index.js';
import { Breadcrumbs } from '../components/breadcrumbs/index.js';
import { Button } from '../components/button/index.js';
import { ButtonGroup } from '../components/button-group/index.js';
import { Callout } from '../components/callout/index.js';
import { Card } from '../components/card/index.js';
import { Code } from '../components/code/index.js';
import { Collapsible } from '../components/collapsible/index.js';
import { CodeBlock } from '../components/code-block/index.js';
import { CopyButton } from '../components/copy-button/index.js';
import { DataList } from '../components/data-list/index.js';
import { Dialog } from '../components/dialog/index.js';
import { Em } from '../components/em/index.js';
import { EmptyState } from '../components/empty-state/index.js';
import { Heading } from '../components/heading/index.js';
import { Highlight } from '../components/highlight/index.js';
import { IconButton } from '../components/icon-button/index.js';
import { Kbd } from '../components/kbd/index.js';
import { Link } from '../components/link/index.js';
import { List } from '../components/list/index.js';
import { Message } from '../components/message/index.js';
import { Meter } from '../components/meter/index.js';
import { Pagination } from '../components/pagination/index.js';
import { Progress } from '../components/progress/index.js';
import { Status } from '../components/status/index.js';
import { Stepper } from '../components/stepper/index.js';
import { Strong } from '../components/strong/index.js';
import { TabNav } from '../components/tab-nav/index.js';
import { Table } from '../components/table/index.js';
import { Tabs } from '../components/tabs/index.js';
import { Tag } from '../components/tag/index.js';
import { Text } from '../components/text/index.js';
import { SwatchGroup, SwatchItem } from '../components/swatch/index.js';
import { Truncate } from '../components/truncate/index.js';
import { Timeline } from '../components/timeline/index.js';
import { Toggle } from '../components/toggle/index.js';
import { ToggleGroup } from '../components/toggle-group/index.js';
import { Toolbar } from '../components/toolbar/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { VisuallyHidden } from '../components/visually-hidden/index.js';
import { dataStates } from './translated-data.js';
import { dateStates } from './translated-dates.js';
import { overlayStates } from './translated-overlays.js';
import { navigationStates } from './translated-navigation.js';
import { icon } from './translated-parts.js';
import { fieldStatesOf } from './translated-fields.js';

/** States of each component that shows text: every prop that adds, removes or changes something in it. */
export const states: Record<string, React.ReactElement[]> = {
  ...dataStates,
  ...dateStates,
  ...overlayStates,
  ...fieldStatesOf,
  ...navigationStates,
  accordion: ['One', 'Two', <b>Three</b>].map((text) => (
    <Accordion.Root defaultValue={['a']}>
      <Accordion.Item value="a">
        <Accordion.Trigger>{text}</Accordion.Trigger>
        <Accordion.Panel>{text}</Accordion.Panel>
      </Accordion.Item>
    </Accordion.Root>
  )),
  'action-bar': [
    <ActionBar count={1} />,
    <ActionBar count={3} onClear={() => {}}>
      <Button>Keep</Button>
    </ActionBar>,
    <ActionBar count={3} label="Three" onClear={() => {}} />,
    <ActionBar count={0} />,
  ],
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
  'code-block': [
    { label: 'Names' },
    { label: 'Other', language: 'CSS' },
    { language: 'JSON', copyable: false },
    { label: <b>Bold</b>, lineNumbers: true },
  ].map((props) => <CodeBlock code={'a\nb'} {...props} />),
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
  'button-group': ['One', 'Two'].map((text) => (
    <ButtonGroup>
      <Button>{text}</Button>
    </ButtonGroup>
  )),
  card: [<Card>One</Card>, <Card padding="lg">Two</Card>],
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
  heading: [<Heading>One</Heading>, <Heading level={3}>Two</Heading>, <Heading size={3}>One</Heading>],
  highlight: ['wel', 'of', ''].flatMap((search) => [
    <Highlight search={search}>The well of wells</Highlight>,
    <Highlight search={search}>Other wells</Highlight>,
  ]),
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
  pagination: [
    <Pagination count={3} page={1} />,
    <Pagination count={20} page={9} />,
    <Pagination count={20} page={9} href={(page) => `#${page}`} />,
  ],
  stepper: (['upcoming', 'current', 'complete'] as const).map((state) => (
    <Stepper.Root>
      <Stepper.Step step={2} state={state} description={state === 'current' ? 'Why' : undefined}>
        {state === 'complete' ? 'Two' : 'Three'}
      </Stepper.Step>
    </Stepper.Root>
  )),
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
  swatch: ['Red', 'Blue'].flatMap((label) =>
    [false, true].map((showLabels) => (
      <SwatchGroup label="Color" showLabels={showLabels}>
        <SwatchItem value="red" label={label} />
      </SwatchGroup>
    )),
  ),
  truncate: ['One', 'Two'].flatMap((text) => [
    <Truncate open expandable>
      {text}
    </Truncate>,
    <Truncate>{text}</Truncate>,
  ]),
  timeline: [undefined, icon].map((each) => (
    <Timeline.Root>
      <Timeline.Item icon={each}>
        <Timeline.Title>{each ? 'Spoken' : 'Written'}</Timeline.Title>
      </Timeline.Item>
    </Timeline.Root>
  )),
  toggle: [
    <Toggle>One</Toggle>,
    <Toggle pressed>Two</Toggle>,
    <Toggle start={icon}>One</Toggle>,
    <Toggle label="Two">{icon}</Toggle>,
  ],
  'toggle-group': ['One', 'Two'].map((text) => (
    <ToggleGroup.Root value={[text]}>
      <ToggleGroup.Item value="One">{text}</ToggleGroup.Item>
    </ToggleGroup.Root>
  )),
  toolbar: ['One', 'Two'].map((text) => (
    <Toolbar.Root>
      <Toolbar.Group>
        <Button>{text}</Button>
      </Toolbar.Group>
      <Toolbar.Separator />
    </Toolbar.Root>
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
  'alert-dialog': ['One', <b key="b">Two</b>].map((text) => (
    <AlertDialog.Root open>
      <AlertDialog.Content>
        <AlertDialog.Title>{text}</AlertDialog.Title>
        <AlertDialog.Description>{text}</AlertDialog.Description>
      </AlertDialog.Content>
    </AlertDialog.Root>
  )),
  blockquote: [<Blockquote>One</Blockquote>, <Blockquote source="Salma">Two</Blockquote>],
  code: [<Code>one</Code>, <Code>two</Code>],
  em: [<Em>One</Em>, <Em>Two</Em>],
  kbd: [<Kbd>A</Kbd>, <Kbd>B</Kbd>],
  strong: [<Strong>One</Strong>, <Strong>Two</Strong>],
  'visually-hidden': [<VisuallyHidden>One</VisuallyHidden>, <VisuallyHidden>Two</VisuallyHidden>],
};
