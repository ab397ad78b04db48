import { notFound } from 'next/navigation';

/** An address that nothing is at, below a language: the page of the brand says so. */
export default function Missing(): never {
  notFound();
}
