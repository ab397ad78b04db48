/** What a server renders: no inline style, one root, and every documented pairing with children from a server component. */
import { Children, isValidElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ActionBar,
  Avatar,
  Badge,
  Bleed,
  Box,
  Brand,
  Breadcrumbs,
  Button,
  ButtonGroup,
  Card,
  Center,
  Checkbox,
  CheckboxGroup,
  Container,
  DataList,
  Dialog,
  Editable,
  Field,
  FieldParts,
  Flex,
  Fieldset,
  FileUpload,
  Form,
  Grid,
  Heading,
  Hide,
  IconButton,
  InputGroup,
  InputGroupText,
  Link,
  Radio,
  RadioGroup,
  NumberField,
  Prose,
  PasswordField,
  PinField,
  RangeSlider,
  Rating,
  Section,
  Segment,
  SegmentedControl,
  Show,
  Slider,
  Spacer,
  Toggle,
  ToggleGroup,
  Toolbar,
  List,
  Pagination,
  Select,
  SelectParts,
  Stack,
  Stepper,
  Switch,
  TabNav,
  Table,
  Tabs,
  Text,
  TextArea,
  TextField,
  Timeline,
  Tooltip,
  Accordion,
  AvatarGroup,
  Banner,
  Callout,
  CodeBlock,
  CloseButton,
  Collapsible,
  Combobox,
  CopyButton,
  EmptyState,
  Highlight,
  ListBox,
  Meter,
  Progress,
  SearchField,
  Skeleton,
  Spinner,
  Status,
  Tag,
  TagsField,
  Toaster,
  Truncate,
  AnchorNav,
  DatePicker,
  DateRangePicker,
  Icon,
  LanguageSwitch,
  ModeSwitch,
  NavList,
  ScrollArea,
  searchIcon,
  Tree,
} from '../index.js';
import { fromServer, slots } from './server-slots.js';
import { circles } from './overlay-page.js';
import { overlayPages } from './server-overlays.js';

const controls: Readonly<Record<string, ReactElement>> = {
  Button: <Button>Send</Button>,
  'Button, loading': (
    <Button loading start={<i />}>
      Send
    </Button>
  ),
  'Button asChild': (
    <Button asChild>
      <a href="#a">Send</a>
    </Button>
  ),
  IconButton: <IconButton label="Send">×</IconButton>,
  'IconButton, loading': (
    <IconButton label="Send" loading>
      ×
    </IconButton>
  ),
  Link: <Link href="#a">Send</Link>,
  Badge: <Badge>New</Badge>,
  Avatar: <Avatar name="Noor" />,
  Card: <Card>Card</Card>,
  TextField: <TextField aria-label="Name" clearable />,
  ListBox: <ListBox aria-label="Circle" options={circles} />,
  Combobox: <Combobox aria-label="Circle" options={circles} clearable />,
  'Combobox, multiple': <Combobox multiple aria-label="Circles" options={circles} defaultValue={['a']} />,
  TagsField: <TagsField aria-label="Subjects" defaultValue={['a']} />,
  SearchField: <SearchField />,
  Highlight: <Highlight search="el">Well</Highlight>,
  Truncate: <Truncate expandable>Well</Truncate>,
  TextArea: <TextArea aria-label="Name" rows={7} maxRows={9} maxLength={20} defaultValue="Story" />,
  Select: <Select aria-label="Name" name="a" options={circles} defaultValue="type" />,
  Checkbox: <Checkbox aria-label="Name" />,
  CodeBlock: <CodeBlock code={'a\nb'} label="Names" lineNumbers markedLines={[2]} />,
  Prose: <Prose size="lead">Text</Prose>,
  Switch: <Switch aria-label="Name" />,
};

const pages: Readonly<Record<string, ReactElement>> = {
  ...controls,
  ...overlayPages,
  Accordion: (
    <Accordion.Root defaultValue={['a']}>
      <Accordion.Item value="a">
        <Accordion.Trigger>A</Accordion.Trigger>
        <Accordion.Panel>A</Accordion.Panel>
      </Accordion.Item>
    </Accordion.Root>
  ),
  Fieldset: (
    <Fieldset legend="Place" description="Seen by hosts." error="Too far.">
      <TextField label="Town" />
    </Fieldset>
  ),
  Form: (
    <Form errors={{ a: 'Too short.' }}>
      <TextField name="a" label="Name" />
    </Form>
  ),
  InputGroup: (
    <InputGroup label="Page" dir="ltr">
      <InputGroupText>example.org/</InputGroupText>
      <TextField />
    </InputGroup>
  ),
  PasswordField: <PasswordField label="Password" defaultValue="a" strength={() => ({ value: 1, advice: 'More.' })} />,
  PinField: <PinField label="Code" defaultValue="12" error="No." />,
  FileUpload: <FileUpload label="Files" accept=".pdf" maxSize={1000} error="No." />,
  AvatarGroup: <AvatarGroup members={[{ name: 'Noor' }, { name: 'Lina' }, { name: 'Sami' }]} max={1} />,
  ButtonGroup: (
    <ButtonGroup aria-label="Actions">
      <Button>Send</Button>
    </ButtonGroup>
  ),
  SegmentedControl: (
    <SegmentedControl label="View" defaultValue="a" stretch>
      <Segment value="a">A</Segment>
    </SegmentedControl>
  ),
  NumberField: <NumberField label="Seats" defaultValue={2} min={1} max={9} error="No." />,
  Slider: <Slider label="Pace" defaultValue={20} marks={[{ value: 0, label: 'Slow' }]} showValue />,
  RangeSlider: <RangeSlider label="Years" defaultValue={[20, 60]} orientation="vertical" showValue />,
  Toggle: <Toggle defaultPressed>Bold</Toggle>,
  ToggleGroup: (
    <ToggleGroup.Root aria-label="Days" defaultValue={['a']}>
      <ToggleGroup.Item value="a">A</ToggleGroup.Item>
    </ToggleGroup.Root>
  ),
  Toolbar: (
    <Toolbar.Root aria-label="Text">
      <Button>Undo</Button>
      <Toolbar.Separator />
    </Toolbar.Root>
  ),
  ActionBar: <ActionBar count={2} onClear={() => {}} />,
  Editable: <Editable label="Name" defaultValue="Coast" />,
  Rating: <Rating label="Story" defaultValue={2.5} halves />,
  'Rating, read-only': <Rating label="Story" value={2.5} readOnly />,
  Banner: (
    <Banner heading="Tonight" actions={<Button>Why</Button>} dismissible>
      Text
    </Banner>
  ),
  Callout: (
    <Callout heading="Open" live="polite">
      Text
    </Callout>
  ),
  CloseButton: <CloseButton />,
  Collapsible: (
    <Collapsible.Root defaultOpen>
      <Collapsible.Trigger>A</Collapsible.Trigger>
      <Collapsible.Panel>A</Collapsible.Panel>
    </Collapsible.Root>
  ),
  CopyButton: <CopyButton value="a" />,
  EmptyState: <EmptyState />,
  Meter: <Meter label="Places" value={0.3} low={0.5} />,
  Progress: <Progress label="Upload" value={0.3} />,
  'Progress, indeterminate': <Progress label="Upload" />,
  Skeleton: <Skeleton lines={3} />,
  Spinner: <Spinner announced />,
  Status: <Status color="success">Open</Status>,
  Tag: <Tag onRemove={() => {}}>Sea</Tag>,
  Toaster: <Toaster />,
  AnchorNav: <AnchorNav items={[{ id: 'a', label: 'A' }]} />,
  DatePicker: <DatePicker label="Day" defaultValue="2026-11-18" error="No." required />,
  DateRangePicker: <DateRangePicker label="Days" defaultValue={{ start: '2026-11-10', end: '2026-11-18' }} />,
  Icon: <Icon icon={searchIcon} label="Search" />,
  LanguageSwitch: <LanguageSwitch languages={['ar', 'en']} />,
  ModeSwitch: <ModeSwitch />,
  NavList: (
    <NavList.Root>
      <NavList.Section label="A" defaultOpen>
        <NavList.Item href="#a" current count={2}>
          A
        </NavList.Item>
      </NavList.Section>
    </NavList.Root>
  ),
  ScrollArea: <ScrollArea aria-label="A">A</ScrollArea>,
  Tree: <Tree items={[{ value: 'a', label: 'A', items: [{ value: 'b', label: 'B' }] }]} defaultExpanded={['a']} />,
  Field: (
    <Field label="Name" description="As on your card." error="No.">
      <FieldParts.Control>
        <input />
      </FieldParts.Control>
    </Field>
  ),
  'Checkbox with a label': <Checkbox label="Name" error="No." required />,
  CheckboxGroup: (
    <CheckboxGroup label="Ways" selectAll="All" defaultValue={['a']} error="No." required>
      <Checkbox value="a" label="A" />
    </CheckboxGroup>
  ),
  RadioGroup: (
    <RadioGroup label="Circle" defaultValue="a" orientation="horizontal" error="No." required>
      <Radio value="a" label="A" description="Why" />
    </RadioGroup>
  ),
  'Select, open': <Select aria-label="Name" clearable options={circles} defaultOpen defaultValue="type" />,
  SelectParts: (
    <SelectParts.Root options={circles}>
      <SelectParts.Trigger>
        <SelectParts.Value />
      </SelectParts.Trigger>
      <SelectParts.Content />
    </SelectParts.Root>
  ),
  'Dialog, open': (
    <Dialog.Root defaultOpen>
      <Dialog.Trigger>Open</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Title>Title</Dialog.Title>
        <Dialog.Description>Text</Dialog.Description>
        <Dialog.Body>Body</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Close />
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  ),
  'Tooltip, open': (
    <Tooltip content="Text" defaultOpen align="start" offset={4}>
      <Button>Ask</Button>
    </Tooltip>
  ),
  List: (
    <List.Root variant="number">
      <List.Item>One</List.Item>
    </List.Root>
  ),
  DataList: (
    <DataList.Root>
      <DataList.Item>
        <DataList.Term>Term</DataList.Term>
        <DataList.Value>Value</DataList.Value>
      </DataList.Item>
    </DataList.Root>
  ),
  Pagination: <Pagination count={20} />,
  Breadcrumbs: (
    <Breadcrumbs.Root max={2}>
      <Breadcrumbs.Item href="#a">A</Breadcrumbs.Item>
      <Breadcrumbs.Item href="#b">B</Breadcrumbs.Item>
      <Breadcrumbs.Item current>C</Breadcrumbs.Item>
    </Breadcrumbs.Root>
  ),
  TabNav: (
    <TabNav.Root>
      <TabNav.Item href="#a" current>
        A
      </TabNav.Item>
    </TabNav.Root>
  ),
  Stepper: (
    <Stepper.Root orientation="vertical">
      <Stepper.Step step={1} state="current">
        One
      </Stepper.Step>
    </Stepper.Root>
  ),
  Timeline: (
    <Timeline.Root>
      <Timeline.Item color="accent" icon={<i />}>
        <Timeline.Time dateTime="2026-03-03">3 March</Timeline.Time>
      </Timeline.Item>
    </Timeline.Root>
  ),
  Table: (
    <Table.Root narrow="cards" sticky="both">
      <Table.Header>
        <Table.Row>
          <Table.SelectCell checked="indeterminate" onCheckedChange={() => {}} />
          <Table.ColumnHeader sort="ascending" numeric>
            Stories
          </Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
    </Table.Root>
  ),
  Tabs: (
    <Tabs.Root defaultValue="a" orientation="vertical">
      <Tabs.List>
        <Tabs.Tab value="a">A</Tabs.Tab>
        <Tabs.Tab value="b">B</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a">A</Tabs.Panel>
      <Tabs.Panel value="b">B</Tabs.Panel>
    </Tabs.Root>
  ),
  layout: (
    <Brand mode="dark">
      <Container>
        <Grid columns={{ initial: 1, md: 2 }}>
          <Stack gap={2}>
            <Heading>Heading</Heading>
            <Text>Text</Text>
          </Stack>
          <Section size={{ initial: 'sm', md: 'lg' }}>
            <Box padding={{ initial: 2, md: 'page' }}>
              <Bleed inline="page" block={2} edge="start" />
              <Flex gap={{ md: 2 }}>
                <Spacer />
                <Center fill="window">Text</Center>
              </Flex>
            </Box>
            <Show from="md">Text</Show>
            <Hide media="print">Text</Hide>
          </Section>
        </Grid>
      </Container>
    </Brand>
  ),
};

describe('The markup of a server', () => {
  it.each(Object.entries(pages))('has no inline style and no style element: %s', (_name, page) => {
    expect(renderToString(page)).not.toMatch(/\sstyle="|<style/);
  });
});

describe.each(Object.entries(slots))('%s takes a child from a server component', (name, [page, attribute]) => {
  const takesButtonProps = Object.entries(controls).filter(
    // A field control has its own label; it is no button, and these are no fields.
    ([control]) => name !== 'FieldParts.Control' || /^(Text|Select|Checkbox|Switch)/.test(control),
  );
  it.each(takesButtonProps)('%s', (_control, element) => {
    expect(Children.toArray(fromServer(element)).every((child) => isValidElement(child))).toBe(true);
    const [plain, lazy] = [page(element), page(fromServer(element))].map((each) => renderToString(each));
    expect(lazy).toBe(plain);
    expect(lazy).toContain(attribute);
  });
});
