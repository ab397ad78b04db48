import { Button, Text } from '@wusum/react';
import { chooseLook } from '../server/submit.ts';
import type { Words } from '../words/words.ts';

interface LookProps {
  readonly brand: string;
  readonly mode: string;
  readonly names: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** A choice of brand, if there are several, and mode. It is a form: it needs no script, and the server knows the choice. */
export function Look({ brand, mode, names, words }: LookProps) {
  return (
    <form action={chooseLook} className="look" aria-label={words['look.label']}>
      <Text size="caption" color="muted">
        {words['look.label']}
      </Text>
      {Object.keys(names).length > 1 && (
        <div role="group" aria-label={words['look.brand']} className="row">
          {Object.entries(names).map(([id, name]) => (
            <Button
              key={id}
              type="submit"
              name="brand"
              value={id}
              size="sm"
              aria-pressed={id === brand}
              variant={id === brand ? 'soft' : 'ghost'}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <div role="group" aria-label={words['look.mode']} className="row">
        {(['light', 'dark'] as const).map((name) => (
          <Button
            key={name}
            type="submit"
            name="mode"
            value={name}
            size="sm"
            aria-pressed={name === mode}
            variant={name === mode ? 'soft' : 'ghost'}
          >
            {words[`look.${name}`]}
          </Button>
        ))}
      </div>
    </form>
  );
}
