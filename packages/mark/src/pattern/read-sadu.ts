import { MOST_PICKS, picksOf, saduMotifNames, type Sadu, type SaduMotifName, type SaduStripe } from '@wusum/pattern';
import type { ValuePath } from '@wusum/diagnostics';
import { count, Fields, refuse, thread, type FieldContext } from './fields.js';
import { readThreads } from './read-threads.js';

/** Reads the members of a Sadu band. */
export function readSadu(fields: Fields, context: FieldContext): Omit<Sadu, 'kind'> {
  const stripes = fields.list('stripes', { min: 1 }, (stripe, path) => readStripe(stripe, path, context));
  const picks = stripes.length > 0 ? picksOf(stripes) : 0;
  fields.require(
    picks <= MOST_PICKS,
    'stripes',
    `repeats after ${picks} picks`,
    `Use plans whose lengths divide each other, so that there are at most ${MOST_PICKS}.`,
  );
  return { stripes };
}

const stripeMotifs = ['plain', 'picked', ...saduMotifNames] as const;

function readStripe(value: unknown, path: ValuePath, context: FieldContext): SaduStripe | undefined {
  const fields = Fields.of(value, path, context);
  const motif = fields?.oneOf('motif', stripeMotifs);
  if (!fields || !motif) return undefined;
  const stripe = stripeOf(motif, fields, context);
  return fields.close() ? stripe : undefined;
}

function stripeOf(motif: (typeof stripeMotifs)[number], fields: Fields, context: FieldContext): SaduStripe {
  if (motif === 'plain')
    return { motif, thread: fields.number('thread', thread), pairs: fields.number('pairs', count) };
  const [first, second] = readThreads(fields, { min: 2, max: 2 }, context);
  const threads = [first!, second!] as const;
  if (motif !== 'picked')
    return { motif: motif satisfies SaduMotifName, threads, times: fields.number('times', { ...count, byDefault: 1 }) };
  const plan = fields.list('plan', { min: 1 }, (row, path) =>
    typeof row === 'string' && /^[.x]+$/u.test(row)
      ? row
      : refuse(context, path, `is ${JSON.stringify(row)}`, 'Write a row of x and full stops.'),
  );
  const even = plan.every((row) => row.length === plan[0]!.length);
  fields.require(even, 'plan', 'has rows of different lengths', 'Write rows of equal length.');
  return { motif, threads, plan };
}
