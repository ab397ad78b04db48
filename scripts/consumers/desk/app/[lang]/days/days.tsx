'use client';

import { useState } from 'react';
import { Calendar, DataList, DateText, Stack, Text } from '@wusum/react';
import { wordsOf } from '../../../words';

export function Days({ lang }: { lang: string }) {
  const { calendar } = wordsOf(lang);
  const [day, setDay] = useState('');
  return (
    <Stack gap={5}>
      <Calendar
        aria-label={calendar.title}
        calendar="both"
        defaultMonth="2026-02-18"
        today="2026-02-18"
        value={day}
        onValueChange={setDay}
      />
      <DataList.Root>
        <DataList.Item>
          <DataList.Term>{calendar.chosen}</DataList.Term>
          <DataList.Value data-chosen={day}>
            {day === '' ? <Text>{calendar.none}</Text> : <DateText value={day} dateStyle="long" calendar="both" />}
          </DataList.Value>
        </DataList.Item>
      </DataList.Root>
    </Stack>
  );
}
