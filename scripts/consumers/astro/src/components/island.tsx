import { Brand } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { Parts, type Language } from './parts';

/** An island does not know the language of its page while a server renders it. */
export const Island = ({ lang }: { lang: Language }) => (
  <Brand lang={lang} data={brands[0]}>
    <Parts lang={lang} />
  </Brand>
);
