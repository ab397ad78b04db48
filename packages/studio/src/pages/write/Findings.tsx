import { Button } from '@wusum/react';
import type { Finding } from '@wusum/voice/check';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Write.styles.js';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onReplace: (finding: Finding, by: string) => void;
}

/** Each finding with its reason and what can be written instead. */
export function Findings({ findings, onReplace }: FindingsProps) {
  const { t, language } = useCopy();
  return (
    <>
      <p role="status">{t('write.count', { count: findings.length })}</p>
      {findings.length > 0 ? (
        <S.Findings>
          {findings.map((finding, index) => (
            <li key={index} data-severity={finding.severity}>
              <p>
                <b>{t(`write.severity.${finding.severity}`)}</b> {finding.message[language]}
              </p>
              {finding.why?.[language] ? <p className="why">{finding.why[language]}</p> : null}
              <div>
                {finding.replacements.slice(0, 3).map((text) => (
                  <Button key={text} size="sm" variant="outline" onClick={() => onReplace(finding, text)}>
                    {text === '' ? t('write.remove') : t('write.replace', { text })}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </S.Findings>
      ) : null}
    </>
  );
}
