import { useEffect, useState, type DragEvent } from 'react';
import { useAxes } from '../../parts/page-scope.js';
import type { EditorStore } from '../store.js';
import { offerOfFile, offerOfLink, type Offer } from './offers.js';
import { onLink } from './shared-link.js';

/** What is offered to import, and the ways that it comes: a file, a drop on the editor, a link. */
export interface Importing {
  readonly offer?: Offer;
  readonly isOver: boolean;
  readonly read: (file: File) => void;
  readonly leave: () => void;
  readonly dropHandlers: Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>>;
}

export function useOffer(store: EditorStore): Importing {
  const { brand } = useAxes();
  const [offer, setOffer] = useState<Offer>();
  const [isOver, setOver] = useState(false);
  useEffect(() => onLink((link) => setOffer(offerOfLink(link, store))), [store]);
  const read = (file: File): void => void offerOfFile(file, store, brand).then(setOffer);
  const dropHandlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files;
      setOver(false);
      if (!file) return;
      event.preventDefault();
      read(file);
    },
  };
  return { ...(offer && { offer }), isOver, read, leave: () => setOffer(undefined), dropHandlers };
}
