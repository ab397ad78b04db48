import { useState } from 'react';
import {
  Card,
  Grid,
  Heading,
  Meter,
  NumberText,
  Segment,
  SegmentedControl,
  Stack,
  Status,
  Table,
  Text,
} from '@wusum/react';

/** How a measure is doing, in words and colour. */
export type Standing = 'well' | 'watch' | 'care';

export interface Measure {
  readonly id: string;
  readonly value: number;
  readonly before: number;
  readonly aim: number;
}

export interface MeasuresWords {
  readonly title: string;
  readonly text: string;
  readonly period: string;
  readonly periods: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly table: Readonly<Record<'caption' | 'measure' | 'now' | 'before' | 'aim', string>>;
}

export interface MeasuresProps {
  words: MeasuresWords;
  /** Period → measures, shares from 0 to 1. */
  measures: Readonly<Record<string, readonly Measure[]>>;
}

const colors = { well: 'success', watch: 'warning', care: 'danger' } as const satisfies Record<Standing, string>;
/** The share of its aim under which a measure needs care. */
const enough = 0.6;
const standingOf = ({ value, aim }: Measure): Standing =>
  value >= aim ? 'well' : value >= aim * enough ? 'watch' : 'care';
const share = { style: 'percent' } as const;

/** Measures of belonging: each with what it means, what changed, and the numbers as a table. */
export function Measures({ words, measures }: MeasuresProps) {
  const [period, setPeriod] = useState(Object.keys(measures)[0]!);
  const list = measures[period] ?? [];
  return (
    <Stack gap={6}>
      <Stack gap={2}>
        <Heading level={2}>{words.title}</Heading>
        <Text color="muted">{words.text}</Text>
      </Stack>
      <SegmentedControl label={words.period} value={period} onValueChange={setPeriod}>
        {Object.keys(measures).map((id) => (
          <Segment key={id} value={id}>
            {words.periods[id]}
          </Segment>
        ))}
      </SegmentedControl>
      <Grid columns={{ initial: 1, md: 2 }} gap={5}>
        {list.map((measure) => (
          <OneMeasure key={measure.id} measure={measure} words={words} />
        ))}
      </Grid>
      <Numbers words={words} measures={list} />
    </Stack>
  );
}

function OneMeasure({ words, measure }: { words: MeasuresWords; measure: Measure }) {
  const { id, value, aim } = measure;
  const standing = standingOf(measure);
  const { name, meaning } = words.names[id]!;
  return (
    <Card>
      <Stack gap={4}>
        <Stack direction="row" gap={3} justify="between" wrap>
          <Heading level={3}>{name}</Heading>
          <Status color={colors[standing]}>{words.standings[standing]}</Status>
        </Stack>
        <Meter aria-label={name} value={value} low={aim * enough} high={aim} optimum={1} />
        <Text>{meaning}</Text>
      </Stack>
    </Card>
  );
}

function Numbers({ words: { table, names }, measures }: { words: MeasuresWords; measures: readonly Measure[] }) {
  return (
    <Table.Root narrow="cards">
      <Table.Caption>{table.caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader>{table.measure}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{table.now}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{table.before}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{table.aim}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {measures.map(({ id, value, before, aim }) => (
          <Table.Row key={id}>
            <Table.RowHeader>{names[id]!.name}</Table.RowHeader>
            {[value, before, aim].map((each, index) => (
              <Table.Cell key={index} numeric>
                <NumberText value={each} format={share} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}
