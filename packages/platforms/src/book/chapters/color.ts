import type { ColorValue, ResolvedToken } from '@wusum/dtcg';
import { isColorValue } from '@wusum/dtcg';
import type { Role } from '../../shared/roles.js';
import { hexOf, oklchText, printColor } from '../colors.js';
import type { Book, BookView, Chapter } from '../content.js';
import { code, html, type Markup } from '../markup.js';

const shownRoles = [
  'canvas',
  'surface',
  'sunken',
  'text',
  'text-muted',
  'accent',
  'on-accent',
  'accent-soft',
  'accent-text',
  'support',
  'on-support',
  'success',
  'warning',
  'danger',
  'info',
  'border',
  'focus',
  'sidebar-background',
  'sidebar-text',
  'sidebar-accent',
] as const satisfies readonly Role[];

/** Roles in both modes, ramps, and the values that printers need. */
export function color(book: Book): Chapter {
  const { word } = book;
  return {
    id: 'color',
    title: word('color.title'),
    intro: word('color.intro'),
    body: html`${roles(book)}${ramps(book)}${print(book)}`.html,
  };
}

const chip = (hex: string): Markup => html`<span class="chip" style="--chip:${hex}"></span>`;
const value = (color: ColorValue): Markup => html`${chip(hexOf(color))} ${code(hexOf(color))}`;

function roles({ word, light, dark }: Book): Markup {
  const rows = shownRoles.flatMap((role) => {
    const [day, night] = [colorOf(light, role), dark && colorOf(dark, role)];
    if (day === undefined) return [];
    const name = html`<th scope="row">${word(`role.${role}`)}</th>`;
    return [html`<tr>${name}<td>${value(day)}</td>${dark && html`<td>${night && value(night)}</td>`}</tr>`];
  });
  const heads = html`<th scope="col">${word('color.role')}</th><th scope="col">${word('color.light')}</th>${dark && html`<th scope="col">${word('color.dark')}</th>`}`;
  return html`<section><h3>${word('color.roles')}</h3><p>${word('color.roles-text')}</p><table class="dense"><caption class="hidden">${word('color.roles')}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function colorOf({ roles: own }: BookView, role: Role): ColorValue | undefined {
  const token = own.token(role);
  return isColorValue(token?.value) ? token.value : undefined;
}

/** Every ramp of the brand: name → its steps. */
function rampsOf({ permutation }: BookView): Map<string, ResolvedToken[]> {
  const found = new Map<string, ResolvedToken[]>();
  for (const [path, token] of permutation.tokens) {
    const name = /^color\.ramp\.(.+)\.\d+$/u.exec(path)?.[1];
    if (name === undefined || !isColorValue(token.value)) continue;
    const steps = found.get(name) ?? [];
    steps.push(token);
    found.set(name, steps);
  }
  return found;
}

function ramps({ word, number, light }: Book): Markup | undefined {
  const found = rampsOf(light);
  if (found.size === 0) return undefined;
  const lists = [...found].map(([name, steps]) => {
    const items = steps.map(({ value: own }, index) => {
      const hex = hexOf(own as ColorValue);
      return html`<li><span class="step" style="--chip:${hex}"></span><span>${number(index + 1)}</span> ${code(hex)}</li>`;
    });
    return html`<div class="keep"><h4>${code(name)}</h4><ol class="ramp">${items}</ol></div>`;
  });
  return html`<section class="fresh"><h3>${word('color.ramps')}</h3><p>${word('color.ramps-text')}</p>${lists}</section>`;
}

/** The seeds and the roles that are printed, each once. */
function print(book: Book): Markup {
  const { word, light } = book;
  const seeds = [...rampsOf(light)].flatMap(([name, steps]) => (steps[8] ? [{ name, token: steps[8] }] : []));
  const own = shownRoles.flatMap((role) => {
    const token = light.roles.token(role);
    return isColorValue(token?.value) ? [{ name: word(`role.${role}`), token }] : [];
  });
  const seen = new Set<string>();
  const rows = [...own, ...seeds].flatMap(({ name, token }) => {
    const given = token.value as ColorValue;
    const hex = hexOf(given);
    // A colour that several roles have is listed once, unless the brand has decided how it is printed.
    if (seen.has(hex) && book.print[token.path] === undefined) return [];
    seen.add(hex);
    return [printRow(book, name, token, hex)];
  });
  const heads = ['OKLCH', 'L*a*b*', 'CMYK'].map((title) => html`<th scope="col">${code(title)}</th>`);
  return html`<section class="fresh"><h3>${word('color.print')}</h3><p>${word('color.print-text')}</p><table class="dense"><caption class="hidden">${word('color.print')}</caption><thead><tr><th scope="col">${word('color.color')}</th><th scope="col">${word('color.screen')}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function printRow(
  { word, print: decided }: Book,
  name: string,
  { path, value: own }: ResolvedToken,
  hex: string,
): Markup {
  const given = own as ColorValue;
  const { lab, cmyk, isDecided, spot } = printColor(given, decided[path]);
  const percent = code(cmyk.map((ink) => Math.round(ink)).join(' / '));
  const state = word(isDecided ? 'color.decided' : 'color.start');
  const ink = spot === undefined ? undefined : html` · ${word('color.spot')} ${code(spot)}`;
  return html`<tr><th scope="row">${chip(hex)} ${name}</th><td>${code(hex)}</td><td>${code(oklchText(given))}</td><td>${code(lab.join(' / '))}</td><td>${percent} <small>${state}</small>${ink}</td></tr>`;
}
