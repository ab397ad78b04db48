import { useCopy } from '../../parts/page-scope.js';
import { Markdown } from '../../parts/Markdown.js';
import { ComponentLink } from './ComponentLink.js';
import { leftOf, type Ledger } from './ledger.js';
import arabic from './reasons.ar.json' with { type: 'json' };
import * as S from './Accessibility.styles.js';

const translations: Readonly<Record<string, string>> = arabic;

/** Behaviours that a component does in another way, with the reason, and the examples that none follows. */
export function LeftBehaviours({ ledger }: { ledger: Ledger }) {
  const { t, language } = useCopy();
  const textOf = (reason: string): { text: string; lang: string } => {
    const translated = language === 'ar' ? translations[reason] : undefined;
    return translated === undefined ? { text: reason, lang: 'en' } : { text: translated, lang: 'ar' };
  };
  const components = [...Map.groupBy(leftOf(ledger), ({ component }) => component)];
  return (
    <>
      <S.Reasons>
        {components.map(([component, rows]) => (
          <div key={component}>
            <dt>
              <ComponentLink folder={component} />
            </dt>
            {rows.map(({ reason, behaviours }) => {
              const { text, lang } = textOf(reason);
              return (
                <dd key={reason}>
                  <div lang={lang}>
                    <Markdown text={text} />
                  </div>
                  <S.Ids lang="en">{behaviours.join(', ')}</S.Ids>
                </dd>
              );
            })}
          </div>
        ))}
      </S.Reasons>
      <S.Fold>
        <summary>{t('accessibility.examples.left')}</summary>
        <S.Columns lang="en" dir="ltr">
          {Object.keys(ledger.notCovered).map((example) => (
            <li key={example}>{example}</li>
          ))}
        </S.Columns>
      </S.Fold>
    </>
  );
}
