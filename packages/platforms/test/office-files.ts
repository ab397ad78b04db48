import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an XML file, with the text directly in it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** Parses XML; a file that is not well-formed throws. */
export function parseXml(source: string): XmlNode {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: XmlNode[];
    text: string;
  }
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const node: Open = {
      name,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return open[0]!.children[0]!;
}

/** All elements of a name, in the order of the file. */
export function elements(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

/** The parts of a file of an office, unpacked. */
export class OfficeFile {
  readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  text(path: string): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.parts[path]);
  }

  xml(path: string): XmlNode {
    return parseXml(this.text(path));
  }

  /** Paths of parts in a folder, in the order of their numbers. */
  in(folder: string): string[] {
    const number = (path: string): number => Number(/(\d+)\.xml$/u.exec(path)?.[1] ?? 0);
    const own = Object.keys(this.parts).filter((path) => path.startsWith(`${folder}/`) && !path.includes('_rels'));
    return own.toSorted((a, b) => number(a) - number(b));
  }

  /** Relation → path of the other part. */
  relations(path: string): Map<string, string> {
    const at = path.replace(/([^/]+)$/u, '_rels/$1.rels');
    if (this.parts[at] === undefined) return new Map();
    return new Map(
      elements(this.xml(at), 'Relationship').map(({ attributes: { Id, Target } }) => {
        const url = new URL(Target!, `file:///${path}`);
        return [Id!, decodeURI(url.pathname.slice(1))];
      }),
    );
  }
}
