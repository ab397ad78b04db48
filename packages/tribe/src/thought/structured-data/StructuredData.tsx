import { jsonLdText, type JsonLd } from '../json-ld.js';

export interface StructuredDataProps {
  /** What `articleJsonLd`, `gatheringJsonLd` or `glossaryJsonLd` returns. */
  data: JsonLd;
  /** The nonce of the page, if its policy asks for one. */
  nonce?: string;
}

/** Facts about a page for machines. Renders one `<script type="application/ld+json">`; no text in it can end the element. */
export function StructuredData({ data, nonce }: StructuredDataProps) {
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />;
}
