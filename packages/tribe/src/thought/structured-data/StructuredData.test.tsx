import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { articleJsonLd } from '../json-ld.js';
import { StructuredData } from './index.js';

const title = '</script><b id="out">';
const data = articleJsonLd({
  address: 'https://a.example/',
  title,
  language: 'en',
  authors: [],
  published: '2026-11-03',
});

it('a hostile title stays in its element, in the browser and in the markup of a server', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<StructuredData data={data} nonce="n" />);
  for (const container of [page, render(<StructuredData data={data} />).container]) {
    expect(container.querySelector('#out')).toBeNull();
    expect(JSON.parse(container.querySelector('script')!.textContent)).toMatchObject({ headline: title });
  }
});
