'use client';
import { voiceFieldMessages } from '@wusum/contract/messages/voice-field';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { isComposing } from '../../internal/keys.js';
import { insertText } from '../../internal/native-value.js';
import { onText } from '../../internal/on-text.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { Announcer, Counter } from '../text-area/TextArea.styles.js';
import { useVoiceCheck } from './use-voice-check.js';
import type { VoiceCheckOptions, VoiceFieldProps, VoiceFinding } from './VoiceField.props.js';
import { Count, Mirror } from './VoiceField.styles.js';
import { useUnderlines } from './underlines.js';
import { VoiceMenu, type OpenedFinding } from './VoiceMenu.js';

/** How long people pause before the number of findings is announced, in milliseconds. */
const PAUSE = 1000;

/** What the text area asks of its checks. */
export interface VoiceActions {
  readonly press: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly click: (event: MouseEvent<HTMLTextAreaElement>) => void;
}

interface VoiceChecksProps extends Pick<VoiceFieldProps, 'ignored' | 'defaultIgnored' | 'onIgnoredChange'> {
  input: RefObject<HTMLTextAreaElement | null>;
  actions: RefObject<VoiceActions | null>;
  countId: string;
  check: VoiceCheckOptions;
  /** The text of the first render. */
  initial: string;
  /** Whether the text cannot be changed. */
  isLocked: boolean;
}

const nothing: NonNullable<VoiceFieldProps['ignored']> = [];

/** What is below and over the text of a `VoiceField`. It renders at every key; the text area does not. */
export function VoiceChecks({ input, actions, countId, check, initial, isLocked, ...given }: VoiceChecksProps) {
  const message = useMessages(voiceFieldMessages);
  const mirror = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(initial);
  useEffect(() => onText(input.current, ({ value }) => setText(value)));
  const { findings: all, isChecking } = useVoiceCheck(text, check);
  const [ignored, setIgnored] = useControlled(given.ignored, given.defaultIgnored ?? nothing, given.onIgnoredChange);
  const findings = all.filter(({ rule, found }) => !ignored.some((one) => one.rule === rule && one.found === found));
  const [opened, setOpened] = useState<OpenedFinding>();
  const range = useUnderlines(mirror, input, text, findings);

  const open = (finding: VoiceFinding | undefined, focus: OpenedFinding['focus']) => {
    const words = finding && range(finding);
    setOpened(words && { finding: finding!, focus, box: words.getClientRects()[0] ?? words.getBoundingClientRect() });
  };
  const openNext = (isBackwards: boolean) => {
    const node = input.current!;
    const finding = nextFinding(findings, node.selectionStart, isBackwards);
    if (finding) {
      node.focus();
      node.setSelectionRange(finding.start, finding.end);
    }
    open(finding, 'first');
  };
  useImperativeHandle(actions, () => ({
    press: (event) => {
      if (isComposing(event.nativeEvent)) return;
      if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) openNext(event.shiftKey);
      else if (!opened) return;
      else if (event.key !== 'Escape') return setOpened(undefined);
      else setOpened(undefined);
      event.preventDefault();
    },
    click: ({ currentTarget: { selectionStart: at, selectionEnd } }) => {
      if (at !== selectionEnd) return;
      open(
        findings.find(({ start, end }) => start <= at && at <= end),
        'none',
      );
    },
  }));
  const apply = ({ start, end }: VoiceFinding, replacement: string) => {
    const node = input.current!;
    node.focus();
    node.setSelectionRange(start, end);
    if (replacement) insertText(node, replacement);
    else node.ownerDocument.execCommand('delete');
  };
  const count = message('voice-field.findings', { count: findings.length });
  const announced = useAnnounced(isChecking ? undefined : count);
  return (
    <>
      <Mirror aria-hidden translate="no" data-checked={isChecking ? undefined : ''} ref={mirror}>
        {text + END}
      </Mirror>
      {findings.length > 0 ? (
        <Count type="button" id={countId} onClick={() => openNext(false)}>
          {count}
        </Count>
      ) : (
        <Counter id={countId}>{isChecking ? END : count}</Counter>
      )}
      <Announcer>{announced}</Announcer>
      {opened && (
        <VoiceMenu
          key={`${opened.finding.start} ${opened.finding.found}`}
          {...opened}
          {...{ input, isLocked }}
          onClose={() => setOpened(undefined)}
          onApply={(replacement) => apply(opened.finding, replacement)}
          onIgnore={(reason, event) => {
            const { rule, found } = opened.finding;
            setIgnored([...ignored, { rule, found, reason }], { reason: 'item-press', event });
          }}
        />
      )}
    </>
  );
}

/** An empty last line has the height of a line. */
const END = '\u200B';

/** The finding after or before an offset; after the last one follows the first. */
function nextFinding(findings: readonly VoiceFinding[], at: number, isBackwards: boolean): VoiceFinding | undefined {
  if (isBackwards) return findings.findLast(({ start }) => start < at) ?? findings.at(-1);
  return findings.find(({ start }) => start >= at) ?? findings[0];
}

/** The text to announce, after a pause; not the first one, which nobody has asked for. */
function useAnnounced(text: string | undefined): string {
  const [announced, setAnnounced] = useState('');
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (text === undefined) return;
    const isFirst = last.current === undefined;
    last.current ??= text;
    const timer = setTimeout(() => setAnnounced(isFirst ? '' : text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return announced;
}
