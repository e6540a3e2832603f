import { readFileSync } from 'node:fs';

/** A ready policy file of docs/administration.md, taken apart. */
export interface ReadyFile {
  /** The heading that it stands under, and its form, such as `Windows reg`. */
  readonly name: string;
  /** What it says of Limber. */
  readonly policy: unknown;
  /** How it has Limber installed. */
  readonly install: Readonly<Record<string, unknown>>;
}

const ID = 'EXTENSION_ID';
const FIREFOX = 'limber@limber.invalid';
interface Fields {
  [name: string]: Fields;
}

/** All ready files, read as the browsers read them. @throws where one is not whole */
export function readyFiles(): readonly ReadyFile[] {
  const text = readFileSync('docs/administration.md', 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  return blocks.flatMap(({ 1: form = '', 2: content = '', index }) => {
    const heading = text.slice(0, index).match(/^#+ (.*)$(?![\s\S]*^#)/m)?.[1];
    const read = FORMS[form];
    if (!read) throw new Error(`Nobody knows how to read ${form}.`);
    return read(content).map((file) => ({ ...file, name: `${heading} ${form}` }));
  });
}

const FORMS: Readonly<Record<string, (text: string) => Omit<ReadyFile, 'name'>[]>> = {
  json(text) {
    const file = JSON.parse(text) as Fields;
    const at = file.policies ?? file;
    const [id, name] = file.policies ? [FIREFOX, 'Extensions'] : [ID, 'extensions'];
    return [{ install: at.ExtensionSettings?.[id] ?? {}, policy: at['3rdparty']?.[name]?.[id] }];
  },
  /** The keys of a registry come two by two: the browser's own, and that of the extension. */
  reg(text) {
    const [head, ...keys] = text.trim().split(/\n*^\[(?=HKEY)/m);
    if (head !== 'Windows Registry Editor Version 5.00') throw new Error('This is no file of a registry.');
    const own = keys.filter((key) => !key.includes('3rdparty'));
    return own.map((key) => {
      const [path = ''] = key.split(']');
      const mine = keys.find((one) => one.startsWith(`${path}\\3rdparty\\extensions\\${ID}\\policy]`));
      return { install: valuesIn(key).ExtensionSettings?.[ID] ?? {}, policy: valuesIn(mine ?? '') };
    });
  },
  xml(text) {
    const marks = text.slice(text.indexOf('<dict>')).match(/<[^>]*>|[^<>\s][^<>]*/g) ?? [];
    const { PayloadContent } = nextOf(marks) as { PayloadContent: Fields[] };
    const named = (type: string) => PayloadContent.find(({ PayloadType }) => (PayloadType as unknown) === type) ?? {};
    const policy = Object.entries(named(`com.google.Chrome.extensions.${ID}`)).filter(([key]) => !/^Payload/.test(key));
    return [{ install: named('com.google.Chrome').ExtensionSettings?.[ID] ?? {}, policy: Object.fromEntries(policy) }];
  },
};

/** The values of a key: a text each, which holds JSON; quotes and backslashes stand behind a backslash. */
function valuesIn(key: string): Fields {
  const lines = key.split('\n').slice(1).filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', text = ''] = line.match(/^"(\w+)"="((?:[^"\\]|\\["\\])*)"$/) ?? [];
      return [name, JSON.parse(text.replace(/\\(["\\])/g, '$1'))];
    }),
  );
}

/** The next value of a property list, whose marks and texts are taken off the list one by one. */
function nextOf(marks: string[]): unknown {
  const mark = marks.shift();
  if (mark === '<dict>') {
    const found: Record<string, unknown> = {};
    while (marks[0] !== '</dict>') found[String(nextOf(marks))] = nextOf(marks);
    marks.shift();
    return found;
  }
  if (mark === '<array>') {
    const found: unknown[] = [];
    while (marks[0] !== '</array>') found.push(nextOf(marks));
    marks.shift();
    return found;
  }
  const [text, end] = marks.splice(0, 2);
  if (!mark || end !== mark.replace('<', '</')) throw new Error(`This property list is not whole at ${mark}.`);
  return mark === '<integer>' ? Number(text) : text;
}
