'use client';

import { symbolIndexMessages } from '@wusum/contract/messages/symbol-index';
import { signs } from '@wusum/mark/grammar';
import { matchLanguage, useBrandData, useScope } from '@wusum/react/brand';
import { useMessagesOf } from '@wusum/react/message';
import type { ComponentProps } from 'react';
import { Sign } from '../sign/index.js';
import { Item, Meaning, Name, Own, Root } from './SymbolIndex.styles.js';

export type SymbolIndexProps = Omit<ComponentProps<'ul'>, 'children'>;

const languages = ['en', 'ar'] as const;

/**
 * The nine signs with their names and the things that they are the shapes of. Those in the brand's mark say so. Renders one
 * `<ul>`. The names are in Arabic or English, the language of the scope if it is one of them.
 *
 * Use it on a page about the mark of the tribe.
 */
export function SymbolIndex(props: SymbolIndexProps) {
  const { brand, lang } = useScope();
  const message = useMessagesOf(symbolIndexMessages);
  const language = languages.find((one) => one === matchLanguage(lang, languages)) ?? 'en';
  const own = new Set(useBrandData(brand)?.mark.strokes.map(({ sign }) => sign));
  return (
    <Root role="list" {...props}>
      {signs.map(({ sign, names, meanings }) => (
        <Item key={sign} data-own={own.has(sign) || undefined}>
          <Sign name={sign} />
          <div>
            <Name>
              <bdi lang={language}>{names[language]}</bdi>
              {own.has(sign) ? <Own>{message('symbol-index.own')}</Own> : null}
            </Name>
            <Meaning lang={language}>{meanings[language]}</Meaning>
          </div>
        </Item>
      ))}
    </Root>
  );
}
