import { useState } from 'react';
import {
  Card,
  Heading,
  Radio,
  RadioGroup,
  Segment,
  SegmentedControl,
  Select,
  Separator,
  Slider,
  Stack,
  Switch,
  Text,
  Toaster,
  toast,
} from '@wusum/react';

export interface SettingsWords {
  readonly title: string;
  readonly saved: string;
  readonly reading: {
    readonly title: string;
    readonly size: string;
    readonly sizes: Readonly<Record<'sm' | 'md' | 'lg', string>>;
    readonly language: string;
    readonly languages: Readonly<Record<'ar' | 'en', string>>;
    readonly pace: string;
    readonly paceHint: string;
  };
  readonly letters: {
    readonly title: string;
    readonly answers: string;
    readonly answersHint: string;
    readonly circle: string;
    readonly often: string;
    readonly times: Readonly<Record<'daily' | 'weekly' | 'never', string>>;
  };
}

/** Settings that take effect at once. Each says that it is saved, and can be taken back. */
export function Settings({ words }: { words: SettingsWords }) {
  const { title, saved, reading, letters } = words;
  const [settings, setSettings] = useState({
    size: 'md',
    language: 'ar',
    pace: 180,
    answers: true,
    circle: false,
    often: 'weekly',
  });
  const change = (patch: Partial<typeof settings>) => {
    const before = settings;
    setSettings({ ...settings, ...patch });
    toast(saved, { id: 'saved', undo: () => setSettings(before) });
  };
  return (
    <Card>
      <Stack gap={6}>
        <Heading level={2}>{title}</Heading>
        <Stack gap={5} asChild>
          <section>
            <Heading level={3}>{reading.title}</Heading>
            <SegmentedControl label={reading.size} value={settings.size} onValueChange={(size) => change({ size })}>
              {Object.entries(reading.sizes).map(([value, text]) => (
                <Segment key={value} value={value}>
                  {text}
                </Segment>
              ))}
            </SegmentedControl>
            <Select
              label={reading.language}
              value={settings.language}
              onValueChange={(language) => change({ language: language ?? 'ar' })}
              options={Object.entries(reading.languages).map(([value, label]) => ({ value, label }))}
            />
            <Slider
              label={reading.pace}
              description={reading.paceHint}
              min={100}
              max={260}
              step={20}
              showValue
              value={settings.pace}
              onValueChange={(pace) => setSettings({ ...settings, pace })}
            />
          </section>
        </Stack>
        <Separator />
        <Stack gap={5} asChild>
          <section>
            <Heading level={3}>{letters.title}</Heading>
            <Switch
              label={letters.answers}
              description={letters.answersHint}
              checked={settings.answers}
              onCheckedChange={(answers) => change({ answers })}
            />
            <Switch label={letters.circle} checked={settings.circle} onCheckedChange={(circle) => change({ circle })} />
            <RadioGroup label={letters.often} value={settings.often} onValueChange={(often) => change({ often })}>
              {Object.entries(letters.times).map(([value, text]) => (
                <Radio key={value} value={value} label={text} />
              ))}
            </RadioGroup>
          </section>
        </Stack>
        <Text size="caption" color="muted">
          {saved}
        </Text>
      </Stack>
      <Toaster />
    </Card>
  );
}
