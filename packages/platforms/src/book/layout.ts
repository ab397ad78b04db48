import type { LanguageRecord } from '../languages.js';

/** Names of CSS for the digits of page numbers. */
const counters: Readonly<Record<string, string>> = { arab: 'arabic-indic', arabext: 'persian', deva: 'devanagari' };

const counterOf = (locale: string): string =>
  counters[new Intl.NumberFormat(locale).resolvedOptions().numberingSystem] ?? 'decimal';

/** The layout that all books share: pages of A4 across in print, one column on screens. */
export const layout = ({ locale }: Pick<LanguageRecord, 'locale'>): string => `
*{box-sizing:border-box;margin:0}
html{font:400 13px/var(--body-line) var(--family-text);color:var(--text);background:var(--canvas);print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{counter-reset:none}
h1,h2,h3,h4{font-family:var(--family-display);font-weight:var(--heading-weight);letter-spacing:var(--heading-spacing);line-height:var(--heading-line);text-wrap:balance;break-after:avoid}
h2{font-size:44px}h3{font-size:19px;margin-block-end:6px}h4{font-size:15px;margin-block-end:4px}
p{max-width:68ch;text-wrap:pretty}
small{font-size:10px;color:var(--text-muted)}
.code{font-family:var(--family-code);font-size:.9em;unicode-bidi:isolate}
.muted{color:var(--text-muted)}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{display:block;max-inline-size:100%}
ul,ol{padding:0;list-style:none}
a{color:var(--accent-text)}
.opener{position:relative;display:flex;flex-direction:column;justify-content:center;min-block-size:60vh;padding:14mm 20mm;background:var(--sidebar-background);color:var(--sidebar-text);overflow:hidden}
.opener p{font-size:19px;max-width:34ch;margin-block-start:10px}
.opener .number{font-size:15px;margin-block:0 8px;color:var(--sidebar-accent)}
.opener .edge{position:absolute;inset-inline:0;inset-block-end:0}
.opener .edge svg{inline-size:100%}
.cover{min-block-size:100vh}
.cover h1{font-size:72px;line-height:1.15;margin-block-start:12mm}
.cover .mark{inline-size:44mm;color:var(--sidebar-accent)}
.pages{padding:14mm 20mm}
.pages>*+*{margin-block-start:9mm}
.pages>section>p{margin-block-end:4mm}
.pages .columns+.columns{margin-block-start:8mm}
.contents ol{columns:2;column-gap:16mm;max-inline-size:180mm}
.contents li{display:flex;gap:10px;padding-block:7px;border-block-end:1px solid var(--border);font-size:17px;break-inside:avoid}
.contents a{text-decoration:none;color:inherit}
.contents span{color:var(--text-muted);min-inline-size:2ch}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(70mm,100%),1fr));gap:8mm;align-items:start}
.columns.two{grid-template-columns:repeat(2,minmax(0,1fr))}
.columns.three{grid-template-columns:repeat(auto-fit,minmax(min(60mm,100%),1fr))}
.columns.four{grid-template-columns:repeat(auto-fit,minmax(min(44mm,100%),1fr))}
.columns.six{grid-template-columns:repeat(auto-fit,minmax(min(34mm,100%),1fr));gap:5mm}
.plate{display:grid;place-items:center;block-size:42mm;padding:7mm;background:var(--surface);border:1px solid var(--border);border-radius:var(--radius);margin-block-end:3mm;overflow:hidden}
.plate svg{block-size:100%;inline-size:100%}
.plate.wide{block-size:36mm;padding:6mm}
.four .plate{block-size:27mm;padding:5mm}
.plate.smallest svg{inline-size:var(--smallest);block-size:var(--smallest)}
.plate.on-canvas{background:var(--canvas)}
.plate.on-deep{background:var(--sidebar-background);color:var(--sidebar-accent)}
.plate.on-accent{background:var(--accent);color:var(--on-accent)}
.plate.black{background:#fff;color:#000}
.construction .ink{color:color-mix(in srgb,var(--text) 22%,var(--surface))}.construction .fine,.construction .strong{fill:none;stroke:var(--border);stroke-width:.03}.construction .strong{stroke:var(--text-muted);stroke-width:.04}
.construction .spine{color:var(--accent-text)}
.clear .zone{fill:color-mix(in srgb,var(--border) 50%,var(--surface))}.clear .core{fill:var(--surface)}.clear .measure{fill:none;stroke:var(--accent-text);stroke-width:.14}
.plate.wrong{block-size:34mm;padding:6mm;position:relative;border-color:var(--danger)}
.mirrored .mark{transform:scaleX(-1)}.turned .mark{transform:rotate(24deg)}.stretched .mark{transform:scale(1.35,.6)}
.outlined .mark g{stroke-width:.3}.faded .mark{color:color-mix(in srgb,currentColor 14%,var(--surface))}
.crowded .mark{inline-size:55%}.crowded span{position:absolute;font:600 20px var(--family-display);inset-block-start:56%}
table{inline-size:100%;border-collapse:separate;border-spacing:0;text-align:start}
th,td{padding:5px 10px 5px 0;padding-inline:0 10px;border-block-end:1px solid var(--border);text-align:start;vertical-align:top;font-weight:400}
thead th{font-size:11px;color:var(--text-muted)}
tbody th{font-weight:600}
tr{break-inside:avoid}
.facts th,.facts td{padding-block:9px;font-size:15px}
.facts th{inline-size:38mm;font-weight:400;color:var(--text-muted)}
.name{font-size:76px;line-height:1.4;margin-block-end:6mm}
.chip{display:inline-block;inline-size:9mm;block-size:5mm;background:var(--chip);border:1px solid var(--border);border-radius:2px;vertical-align:middle;margin-inline-end:6px}
.ramp{display:grid;grid-template-columns:repeat(12,1fr);gap:2px;font-size:9px;line-height:1.35;margin-block-end:2mm}
.ramp .step{display:block;block-size:7mm;background:var(--chip);border-radius:3px;border:1px solid var(--border);margin-block-end:3px}
.ramp .code{display:block;font-size:8px}
.keep:has(>.ramp) h4{font-size:11px;margin:0}
.cloth{inline-size:100%}
.repeat{display:flex;gap:8mm;align-items:end}.repeat svg{block-size:58mm;inline-size:auto}
.letters{font-size:40px;line-height:1.5}
.family-display{font-family:var(--family-display)}.family-text{font-family:var(--family-text)}.family-code{font-family:var(--family-code)}
.styles td,.styles th{vertical-align:baseline}
.styles td:last-child{inline-size:66%}.styles td:is(.type-display,.type-heading-1){line-height:1.3;white-space:nowrap}.styles td.type-display{font-size:56px}
.dense td,.dense th{padding-block:2px;font-size:12px}.dense .chip{block-size:4mm}
.tones li{display:grid;grid-template-columns:30mm 1fr 30mm;gap:6mm;align-items:center;padding-block:6px}
.tones li>:last-child{text-align:start}.tones li>:first-child{text-align:end}
.scale{position:relative;block-size:2px;background:var(--border)}
.scale::after{content:"";position:absolute;inset-inline-start:var(--place);inset-block-start:-5px;inline-size:12px;block-size:12px;border-radius:50%;background:var(--accent);margin-inline-start:-6px}
.example{margin-block-start:3mm;border-inline-start:2px solid var(--accent);padding-inline-start:3mm}
.instead{margin-block-end:4px}
.lexicon th,.lexicon td:nth-child(2){inline-size:26%}
s{text-decoration-color:var(--danger);text-decoration-thickness:1.5px}
.rules li,.do li,.dont li{padding-block:5px;border-block-end:1px solid var(--border)}
.do h4{border-inline-start:4px solid var(--success)}.dont h4,.not{border-inline-start:4px solid var(--danger)}.do h4,.dont h4,.not{padding-inline-start:8px}
.pairs{font-size:10px}
.pairs{table-layout:fixed}
.pairs th:first-child{inline-size:58mm}
.pairs th:nth-child(2),.pairs td:nth-child(2){inline-size:16mm}
.pairs th,.pairs td{padding-block:3px}
.pairs td:last-child{color:var(--text-muted)}
.pairs .chip{inline-size:5mm;block-size:4mm}
.on{white-space:nowrap;margin-inline-end:12px;display:inline-block}
.on b{color:var(--text);font-weight:600}
.keep{break-inside:avoid}
@media screen{.chapter,.contents{max-inline-size:297mm;margin-inline:auto}.opener{border-radius:0}}
@media screen and (max-width:700px){.opener,.pages{padding-inline:6mm}h2{font-size:34px}.cover h1{font-size:48px}.contents ol{columns:1}.columns.two{grid-template-columns:minmax(0,1fr)}.ramp{grid-template-columns:repeat(6,1fr)}.tones li{grid-template-columns:1fr 1fr;}.tones .scale{grid-column:1/-1;grid-row:2}table{display:block;overflow-x:auto}}
@media screen and (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:A4 landscape;margin:14mm 20mm 18mm;@bottom-center{content:counter(page,${counterOf(locale)});font:10px var(--family-text);color:var(--text-muted)}}
@page full{size:A4 landscape;margin:0;@bottom-center{content:none}}
@media print{html{background:none}.opener{page:full;break-before:page;break-after:page;block-size:210mm;min-block-size:0}.cover{break-before:auto}.pages{padding:0}.fresh{break-before:page}.fresh:first-child{break-before:auto}.contents{break-after:page}.contents .pages{padding-block-start:6mm}h3{break-after:avoid}}
`;
