import { Button, Slider, TextArea } from '@wusum/react';
import { Fragment, useId, useMemo, useState } from 'react';
import { label } from '../../copy/index.js';
import { directionOf } from '../../data/resolve-axes.js';
import type { JsonValue } from '../../intents/index.js';
import { Path } from '../../parts/layout.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import type { AreaProps } from '../area-props.js';
import { NameForm } from '../NameForm.js';
import { addCopy, copyName, lists, refusalOf, removeEntry } from './entry-list.js';
import { ToneExamples } from './ToneExamples.js';
import { entriesIn, leavesOf, linesOf, withLeaf, type Leaf } from './leaves.js';
import * as S from './voice.styles.js';

/** Lists of the voice, in the order of work. */
const groups = ['trait', 'term', 'address', 'situation', 'ritual'] as const;

/** The voice of the brand: its tone, traits, lexicon, address, situations and rituals, as far as it has them. */
export function Voice({ store, state }: AreaProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const entries = state.merged.entries.get(brand.id);
  const tone = useMemo(() => entriesIn(entries, 'voice.tone.'), [entries]);
  return (
    <S.Area aria-label={t('editor.kind.voice')}>
      {tone.length === 0 ? null : (
        <S.Section>
          <h3>{t('voice-area.tone')}</h3>
          {tone.map(([name, value]) => (
            <Tone key={name} {...{ store, state, name, value }} evidence={entries?.get(`voice.evidence.${name}`)} />
          ))}
        </S.Section>
      )}
      {groups.map((group) => (
        <EntryList key={group} {...{ store, state, group }} found={entriesIn(entries, `voice.${group}.`)} />
      ))}
    </S.Area>
  );
}

interface ToneProps extends AreaProps {
  readonly name: string;
  readonly value: JsonValue;
  readonly evidence: JsonValue | undefined;
}

/** One dimension of the tone as a slider between its two words, with the texts that show it. */
function Tone({ store, state, name, value, evidence }: ToneProps) {
  const { t, language } = useCopy();
  const id = useId();
  const [from, to] = ['from', 'to'].map((end) => label(`tone.${name}.${end}`, language));
  const title = from === undefined || to === undefined ? name : t('voice-area.between', { from, to });
  const path = `voice.tone.${name}`;
  const texts = evidence === undefined ? [] : leavesOf(evidence).find(({ keys }) => keys[0] === language)?.value;
  return (
    <S.Entry aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <Slider
        aria-label={title}
        min={-1}
        max={1}
        step={0.1}
        value={typeof value === 'number' ? value : 0}
        onValueChange={(next) => store.setEntry(path, Math.round(next * 10) / 10)}
      />
      <S.Ends aria-hidden>
        <span>{from}</span>
        <span>{to}</span>
      </S.Ends>
      <ToneExamples dimension={name} number={typeof value === 'number' ? value : 0} />
      <S.Evidence>
        {[texts ?? []].flat().map((text) => (
          <li key={text}>{text}</li>
        ))}
      </S.Evidence>
      <Foot {...{ store, state, path }} />
    </S.Entry>
  );
}

interface EntryListProps extends AreaProps {
  readonly group: (typeof groups)[number];
  readonly found: readonly (readonly [name: string, value: JsonValue])[];
}

/** The entries of a group. To one of the lists, copies of an entry are added, and entries are removed. */
function EntryList({ store, state, group, found }: EntryListProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const [copied, setCopied] = useState<string>();
  if (found.length === 0) return null;
  const taken = found.map(([name]) => name);
  const add = (from: string, name: string): void => {
    const value = found.find(([one]) => one === from)?.[1];
    if (value !== undefined) store.do([addCopy(brand.id, group, name, from, value)]);
  };
  return (
    <S.Section>
      <h3>{t(`voice-area.${group}`)}</h3>
      {found.map(([name, value]) => (
        <Fragment key={name}>
          <Entry
            {...{ store, state, name, value }}
            path={`voice.${group}.${name}`}
            onCopy={lists.includes(group) ? () => setCopied(name) : undefined}
          />
          {copied === name ? (
            <NameForm
              title={t('voice-area.copy', { name })}
              label={t('voice-area.id')}
              initial={copyName(name, taken)}
              refuse={(next) => {
                const refusal = refusalOf(next, taken);
                return refusal && t(`voice-area.id.${refusal}`);
              }}
              onName={(next) => add(name, next)}
              onClose={() => setCopied(undefined)}
            />
          ) : null}
        </Fragment>
      ))}
    </S.Section>
  );
}

interface EntryProps extends AreaProps {
  readonly path: string;
  readonly name: string;
  readonly value: JsonValue;
  /** Starts a new entry of the list as a copy of this one. An entry without it can also not be removed. */
  readonly onCopy: (() => void) | undefined;
}

/** One entry of a list: closed, its name and first text; open, a field for each of its texts. */
function Entry({ store, state, path, name, value, onCopy }: EntryProps) {
  const { t, language } = useCopy();
  const brand = useBrand();
  const [open, setOpen] = useState(false);
  const leaves = leavesOf(value);
  const summary = leaves.find(({ keys }) => keys.at(-1) === language)?.value ?? leaves[0]?.value ?? '';
  return (
    <S.Details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Path text={name} /> <span>{[summary].flat().join(language === 'ar' ? '، ' : ', ')}</span>
      </summary>
      {open ? (
        <S.Fields>
          {leaves.map((leaf) => (
            <LeafField
              key={leaf.keys.join('.')}
              leaf={leaf}
              name={name}
              onChange={(next) => store.setEntry(path, withLeaf(value, leaf.keys, next))}
            />
          ))}
        </S.Fields>
      ) : null}
      {open && onCopy ? (
        <S.Tools>
          <Button size="sm" variant="ghost" onClick={onCopy}>
            {t('voice-area.copy', { name })}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            color="danger"
            onClick={() => store.do([removeEntry(brand.id, path, value)])}
          >
            {t('voice-area.remove', { name })}
          </Button>
        </S.Tools>
      ) : null}
      <Foot {...{ store, state, path }} />
    </S.Details>
  );
}

interface LeafFieldProps {
  readonly leaf: Leaf;
  readonly name: string;
  readonly onChange: (value: Leaf['value']) => void;
}

/** A text, or a list with one text a line. An empty one is not used. */
function LeafField({ leaf: { keys, value }, name, onChange }: LeafFieldProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const isList = typeof value !== 'string';
  const written = isList ? value.join('\n') : value;
  const [typed, setTyped] = useState<string>();
  const language = keys.find((key) => (brand.languages as readonly string[]).includes(key)) ?? 'en';
  const title = keys.join(' › ');
  const isEmpty = typed !== undefined && linesOf(typed).length === 0;
  return (
    <TextArea
      size="sm"
      rows={1}
      lang={language}
      dir={directionOf(language)}
      label={
        <bdi lang="en" dir="ltr">
          {title}
        </bdi>
      }
      aria-label={`${name}: ${title}`}
      {...(isList && { description: t('voice-area.list') })}
      {...(isEmpty && { error: t('voice-area.empty') })}
      value={typed ?? written}
      onBlur={() => isEmpty || setTyped(undefined)}
      onValueChange={(next) => {
        setTyped(next);
        const lines = linesOf(next);
        if (lines.length > 0) onChange(isList ? lines : next);
      }}
    />
  );
}

/** The way back to the saved entry, and what the compiler finds in it. */
function Foot({ store, state, path }: AreaProps & { readonly path: string }) {
  const { t } = useCopy();
  const found = [...(state.view?.findings ?? []), ...state.refused].filter(({ message }) =>
    message.includes(`"${path}`),
  );
  return (
    <>
      {store.isChanged({ path }) ? (
        <Button size="sm" variant="ghost" onClick={() => store.reset({ path })}>
          {t('editor.reset.draft')}
        </Button>
      ) : null}
      {found.length === 0 ? null : (
        <S.Findings aria-label={t('words.findings')}>
          {found.map(({ code, message, fix }) => (
            <li key={`${code} ${message}`} lang="en" dir="ltr">
              {message} {fix}
            </li>
          ))}
        </S.Findings>
      )}
    </>
  );
}
