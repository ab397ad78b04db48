import './brand/theme/fonts.css';
import './brand/theme/theme.css';
import '@wusum/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { breakpoints, vars } from '@wusum/contract';
import type { BrandData } from '@wusum/contract/types';
import { Brand, BrandMark, Grid, Heading, Message, registerBrands, Text, TextField } from '@wusum/react';
import { brands } from './brand/theme/brands/index.js';

const ours: readonly BrandData[] = brands;
registerBrands(...ours);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    {ours.flatMap(({ id, languages }) =>
      languages.map((lang) => (
        <Brand key={`${id}-${lang}`} brand={id} lang={lang} data-place={`${id} ${lang}`}>
          <BrandMark />
          <Heading level={1}>
            <Message message="action.close" />
          </Heading>
          <Text>
            <Message message="state.loading" />
          </Text>
          <ul>
            {[0, 1, 2, 12].map((count) => (
              <li key={count}>
                <Message message="field.characters-left" values={{ count }} />
              </li>
            ))}
          </ul>
          <div data-field="">
            <TextField label={lang} required />
          </div>
          <i style={{ color: vars.color.accent.solid }}>{breakpoints.md}</i>
        </Brand>
      )),
    )}
    <Grid columns={3} data-grid="">
      <p>1</p>
      <p>2</p>
      <p>3</p>
    </Grid>
  </StrictMode>,
);
