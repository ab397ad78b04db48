import { type Brand, lightAndDark } from '../../shared/source.js';
import type { Surface, SurfaceInput } from '../../shared/surface.js';
import type { SurfaceToken } from '../../shared/token.js';
import { printAndroidXml } from './format.js';
import { androidXmlName } from './name.js';
import { androidXmlValue } from './value.js';

/** `<brand>/res/values/*.xml`, and `values-night/*.xml` with what is different in the dark. */
export const xml: Surface = {
  name: 'android/xml',
  description: 'Android resources',
  hooks: { name: androidXmlName, value: androidXmlValue },
  files: (input) => Object.fromEntries(input.stage.brands.flatMap((brand) => brandFiles(brand, input))),
};

function brandFiles(brand: Brand, { read }: SurfaceInput<string>): [path: string, content: string][] {
  const { light, dark } = lightAndDark(brand);
  const day = read(light);
  const night = dark === undefined ? [] : difference(read(dark), day);
  return [...resources(`${brand.id}/res/values`, day), ...resources(`${brand.id}/res/values-night`, night)];
}

function difference(night: readonly SurfaceToken[], day: readonly SurfaceToken[]): SurfaceToken[] {
  const known = new Map(day.map(({ path, value }) => [path, value]));
  return night.filter(({ path, value }) => known.get(path) !== value);
}

function resources(folder: string, tokens: readonly SurfaceToken[]): [path: string, content: string][] {
  const colors = tokens.filter(({ type }) => type === 'color');
  const others = tokens.filter(({ type }) => type !== 'color');
  return [['colors.xml', colors] as const, ['dimens.xml', others] as const].flatMap(([file, some]) =>
    some.length === 0 ? [] : [[`${folder}/${file}`, printAndroidXml(some)] as [string, string]],
  );
}
