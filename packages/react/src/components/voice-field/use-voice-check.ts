'use client';
import { useEffect, useMemo, useState } from 'react';
import { reportOnce } from '../../internal/report.js';
import { checkVoice, keepWorker } from './check-host.js';
import { shiftFindings } from './shift-findings.js';
import type { VoiceCheckOptions, VoiceFinding, VoiceRules, VoiceSetup } from './VoiceField.props.js';

/** What a check knows of the present text. */
export interface VoiceCheck {
  /** In the order of their places. Until a changed text is checked: the former ones that the change did not touch. */
  readonly findings: readonly VoiceFinding[];
  /** Whether the text, as it is now, is not checked yet. */
  readonly isChecking: boolean;
}

interface Checked {
  readonly setup: VoiceSetup;
  readonly text: string;
  readonly findings: readonly VoiceFinding[];
}

const none: readonly VoiceFinding[] = [];

/**
 * Checks a text against the voice of a brand in a worker, after a pause. Typing never waits for it; the result of a former
 * text is dropped. Nothing is sent over the network. A server, and the first render, have no findings.
 *
 * Where workers are not allowed, the check runs in the page while it is idle.
 */
export function useVoiceCheck(text: string, { voice, delay = 200, ...rules }: VoiceCheckOptions): VoiceCheck {
  const key = JSON.stringify(rules);
  const setup = useMemo((): VoiceSetup => ({ voice, options: JSON.parse(key) as VoiceRules }), [voice, key]);
  const [checked, setChecked] = useState<Checked>();
  useEffect(keepWorker, []);
  useEffect(() => {
    let cancel = () => {};
    const start = () => {
      cancel = checkVoice(
        setup,
        text,
        (findings) => setChecked({ setup, text, findings }),
        (problem) => reportOnce(`The voice cannot be checked: ${problem}`),
      );
    };
    const timer = setTimeout(start, delay);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [setup, text, delay]);
  const isOfSetup = checked?.setup === setup;
  const findings = useMemo(
    () => (checked && isOfSetup ? shiftFindings(checked.text, text, checked.findings) : none),
    [checked, isOfSetup, text],
  );
  return { findings, isChecking: !isOfSetup || checked.text !== text };
}
