/** Renders stories as a server does: in Node, without a page. */
import { StrictMode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { Writable } from 'node:stream';
import { InScope } from './in-scope.js';
import { brands } from '@wusum/theme/brands';
import { registerBrands } from '../../src/index.js';
import { find } from './stories.js';
import type { PageScope } from './types.js';

registerBrands(...brands);

/** @returns the whole stream as text @throws what a component throws, or a story that is not there */
export function renderStory(id: string, scope: PageScope): Promise<string> {
  const { Component } = find(id);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString('utf8'));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(
      <StrictMode>
        <InScope {...scope}>
          <Component />
        </InScope>
      </StrictMode>,
      { onAllReady: () => void pipe(sink), onShellError: reject, onError: reject },
    );
  });
}
