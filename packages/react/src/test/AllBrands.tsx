import type { ReactNode } from 'react';
import { Brand } from '../components/brand/index.js';
import { Stack } from '../components/stack/index.js';
import { Text } from '../components/text/index.js';
import { useBrands } from '../internal/use-brand-data.js';
import { useScope } from '../internal/use-scope.js';
import { matchLanguage } from '../internal/language.js';

/** The same thing in every registered brand, for stories. */
export function AllBrands({ children }: { children: ReactNode }) {
  const own = matchLanguage(useScope().lang, ['en', 'ar']) ?? 'en';
  const other = own === 'ar' ? 'en' : 'ar';
  return (
    <Stack gap={0}>
      {[...useBrands().values()].map(({ id, names }) => (
        <Brand key={id} brand={id} style={{ padding: '2rem' }}>
          <Stack gap={4}>
            <Text size="caption" color="muted">
              <bdi lang={own}>{names[own]}</bdi> <bdi lang={other}>{names[other]}</bdi>
            </Text>
            <div>{children}</div>
          </Stack>
        </Brand>
      ))}
    </Stack>
  );
}
