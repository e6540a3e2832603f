import type * as v from 'valibot';
import { LISTS, NOTES_AND_SETTINGS } from './file-parts';

/** A node of a valibot schema, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly value?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

type Json = Record<string, unknown>;

/** What each rule of a pipe is in JSON Schema; a rule that it has no word for (`check`) is in docs/data-format.md. */
const RULES: Readonly<Record<string, (requirement: unknown, type: unknown) => Json>> = {
  min_value: (minimum) => ({ minimum }),
  max_value: (maximum) => ({ maximum }),
  min_length: (least, type) => (type === 'array' ? { minItems: least } : { minLength: least }),
  max_length: (most, type) => (type === 'array' ? { maxItems: most } : { maxLength: most }),
  non_empty: () => ({ minLength: 1 }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
  starts_with: (start) => ({ pattern: `^${start}` }),
  check: () => ({}),
};

/** What each kind of schema is in JSON Schema. */
const KINDS: Readonly<Record<string, (node: Node) => Json>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  unknown: () => ({}),
  // Names of areas, and pairs of minutes: what JSON Schema could say of them is not worth its length.
  custom: () => ({}),
  picklist: ({ options }) => ({ enum: options }),
  literal: ({ literal }) => ({ const: literal }),
  optional: ({ wrapped }) => of(wrapped),
  nullable: ({ wrapped }) => ({ anyOf: [of(wrapped), { type: 'null' }] }),
  variant: ({ options }) => ({ anyOf: (options as Node[]).map(of) }),
  array: ({ item }) => ({ type: 'array', items: of(item) }),
  record: ({ value }) => ({ type: 'object', additionalProperties: of(value) }),
  object: ({ entries = {} }) => ({
    type: 'object',
    required: Object.keys(entries).filter((name) => entries[name]?.type !== 'optional'),
    properties: Object.fromEntries(Object.entries(entries).map(([name, node]) => [name, of(node)])),
  }),
};

function of(node: Node | undefined): Json {
  const kind = node && KINDS[node.type];
  if (!node || !kind) throw new Error(`There is no JSON Schema for ${node?.type} yet: add it here.`);
  const base = kind(node);
  const rules = (node.pipe ?? []).slice(1).map(({ type, requirement }) => {
    const rule = RULES[type];
    if (!rule) throw new Error(`There is no JSON Schema for the rule ${type} yet: add it here.`);
    return rule(requirement, base.type);
  });
  return Object.assign({}, base, ...rules);
}

const schema = (one: v.GenericSchema) => of(one as unknown as Node);

/** The schema of a file (docs/data-format.schema.json), made from what the import checks it by. */
export function fileSchema(): Json {
  const drawers = Object.entries(NOTES_AND_SETTINGS).map(([name, entries]) => [
    name,
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(entries).map(([key, one]) => [key, schema(one)])),
    },
  ]);
  const lists = Object.entries(LISTS).map(([name, one]) => [name, { type: 'array', items: schema(one) }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file that Limber exported',
    type: 'object',
    required: ['limber', 'exportedAt', 'database'],
    additionalProperties: false,
    properties: {
      limber: { const: 1 },
      exportedAt: { type: 'string', format: 'date-time' },
      database: { type: 'integer', minimum: 1 },
      ...Object.fromEntries(drawers.slice(0, 1)),
      ...Object.fromEntries(lists.slice(0, -1)),
      ...Object.fromEntries(drawers.slice(1)),
      ...Object.fromEntries(lists.slice(-1)),
    },
  };
}
