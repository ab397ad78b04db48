import { useState, type SyntheticEvent } from 'react';
import {
  Button,
  Callout,
  Card,
  DataList,
  DatePicker,
  DateText,
  Form,
  Heading,
  NumberField,
  NumberText,
  RadioCard,
  RadioGroup,
  Stack,
  Stepper,
  TextArea,
  TextField,
} from '@wusum/react';

export type Binding = 'thread' | 'board' | 'cloth';

export interface OrderWords {
  readonly title: string;
  readonly steps: Readonly<Record<'book' | 'way' | 'look', string>>;
  readonly binding: string;
  readonly bindings: Readonly<Record<Binding, { readonly label: string; readonly description: string }>>;
  readonly copies: string;
  readonly copiesHint: string;
  readonly name: string;
  readonly place: string;
  readonly day: string;
  readonly dayHint: string;
  readonly sum: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly sent: string;
}

export interface OrderProps {
  words: OrderWords;
  /** Price of a copy. */
  prices: Readonly<Record<Binding, number>>;
  /** ISO 4217. */
  currency: string;
  /** The current day, ISO 8601: the first day that can be chosen. */
  today: string;
}

const steps = ['book', 'way', 'look'] as const;
interface Answers {
  binding: Binding;
  copies: number | null;
  name: string;
  place: string;
  day: string;
}

/** A form in steps: what is missing is listed, nothing is lost on the way back, and everything is seen before it is sent. */
export function Order({ words, prices, currency, today }: OrderProps) {
  const [step, setStep] = useState(0);
  const [sent, setSent] = useState(false);
  const [answers, setAnswers] = useState<Answers>({ binding: 'thread', copies: 2, name: '', place: '', day: '' });
  const set = (patch: Partial<Answers>) => setAnswers({ ...answers, ...patch });
  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    if (step === steps.length - 1) setSent(true);
    else setStep(step + 1);
  };
  const common = { words, answers, set };
  return (
    <Card>
      <Stack gap={6}>
        <Heading level={2}>{words.title}</Heading>
        <Stepper.Root>
          {steps.map((name, index) => (
            <Stepper.Step
              key={name}
              step={index + 1}
              state={index < step || sent ? 'complete' : index === step ? 'current' : 'upcoming'}
            >
              {words.steps[name]}
            </Stepper.Step>
          ))}
        </Stepper.Root>
        {sent ? <Callout color="success">{words.sent}</Callout> : null}
        <Form onSubmit={go}>
          <Stack gap={6}>
            {step === 0 ? <Book {...common} prices={prices} currency={currency} /> : null}
            {step === 1 ? <Way {...common} today={today} /> : null}
            {step === 2 ? <Look {...common} prices={prices} currency={currency} /> : null}
            {sent ? null : (
              <Stack direction="row" gap={3} justify="between" wrap>
                <Button onClick={() => setStep(step - 1)} disabled={step === 0}>
                  {words.back}
                </Button>
                <Button type="submit" variant="solid" color="accent">
                  {step === steps.length - 1 ? words.send : words.next}
                </Button>
              </Stack>
            )}
          </Stack>
        </Form>
      </Stack>
    </Card>
  );
}

interface PartProps {
  words: OrderWords;
  answers: Answers;
  set: (patch: Partial<Answers>) => void;
}
type PricedProps = PartProps & Pick<OrderProps, 'prices' | 'currency'>;

function Book({ words, answers, set, prices, currency }: PricedProps) {
  return (
    <Stack gap={5}>
      <RadioGroup
        label={words.binding}
        value={answers.binding}
        onValueChange={(binding) => set({ binding: binding as Binding })}
      >
        {(Object.keys(words.bindings) as Binding[]).map((binding) => (
          <RadioCard
            key={binding}
            value={binding}
            label={words.bindings[binding].label}
            description={
              <>
                {words.bindings[binding].description}{' '}
                <NumberText value={prices[binding]} format={{ style: 'currency', currency }} />
              </>
            }
          />
        ))}
      </RadioGroup>
      <NumberField
        label={words.copies}
        description={words.copiesHint}
        min={1}
        max={40}
        value={answers.copies}
        onValueChange={(copies) => set({ copies })}
        required
      />
    </Stack>
  );
}

function Way({ words, answers, set, today }: PartProps & Pick<OrderProps, 'today'>) {
  return (
    <Stack gap={5}>
      <TextField
        label={words.name}
        autoComplete="name"
        required
        value={answers.name}
        onValueChange={(name) => set({ name })}
      />
      <TextArea
        label={words.place}
        autoComplete="street-address"
        required
        rows={3}
        value={answers.place}
        onValueChange={(place) => set({ place })}
      />
      <DatePicker
        label={words.day}
        description={words.dayHint}
        required
        min={today}
        today={today}
        value={answers.day}
        onValueChange={(day) => set({ day })}
      />
    </Stack>
  );
}

function Look({ words, answers, prices, currency }: PricedProps) {
  const copies = answers.copies ?? 0;
  const rows = [
    { term: words.binding, value: words.bindings[answers.binding].label },
    { term: words.copies, value: <NumberText value={copies} /> },
    { term: words.name, value: <bdi>{answers.name}</bdi> },
    { term: words.place, value: <bdi>{answers.place}</bdi> },
    { term: words.day, value: <DateText value={answers.day} dateStyle="full" /> },
    {
      term: words.sum,
      value: <NumberText value={copies * prices[answers.binding]} format={{ style: 'currency', currency }} />,
    },
  ];
  return (
    <DataList.Root>
      {rows.map(({ term, value }) => (
        <DataList.Item key={term}>
          <DataList.Term>{term}</DataList.Term>
          <DataList.Value>{value}</DataList.Value>
        </DataList.Item>
      ))}
    </DataList.Root>
  );
}
