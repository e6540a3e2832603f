type Json = Record<string, unknown>;

/** The JSON Schema words that ours is made of; an unknown one is an error, so that none goes unheard. */
const WORDS: Readonly<Record<string, (value: unknown, is: unknown, schema: Json) => boolean>> = {
  $schema: () => true,
  title: () => true,
  format: (value) => !Number.isNaN(Date.parse(String(value))),
  type: (value, is) => (is === 'integer' ? Number.isInteger(value) : typeOf(value) === is),
  const: (value, is) => value === is,
  enum: (value, is) => (is as unknown[]).includes(value),
  anyOf: (value, is) => (is as Json[]).some((one) => fits(value, one)),
  minimum: (value, is) => Number(value) >= Number(is),
  maximum: (value, is) => Number(value) <= Number(is),
  minLength: (value, is) => String(value).length >= Number(is),
  maxLength: (value, is) => String(value).length <= Number(is),
  minItems: (value, is) => (value as unknown[]).length >= Number(is),
  maxItems: (value, is) => (value as unknown[]).length <= Number(is),
  pattern: (value, is) => new RegExp(String(is)).test(String(value)),
  items: (value, is) => (value as unknown[]).every((one) => fits(one, is as Json)),
  required: (value, is) => (is as string[]).every((name) => Object.hasOwn(value as Json, name)),
  properties: (value, is) =>
    Object.entries(is as Json).every(
      ([name, one]) => !Object.hasOwn(value as Json, name) || fits((value as Json)[name], one as Json),
    ),
  additionalProperties: (value, is, { properties = {} }) =>
    Object.entries(value as Json)
      .filter(([name]) => !Object.hasOwn(properties as Json, name))
      .every(([, one]) => is !== false && fits(one, is as Json)),
};

/** Whether a value is what a JSON Schema says. */
export function fits(value: unknown, schema: Json): boolean {
  // A word about another type says nothing of this one, and `type` has refused it.
  if ('type' in schema && !WORDS.type?.(value, schema.type, schema)) return false;
  return Object.entries(schema).every(([word, is]) => {
    const rule = WORDS[word];
    if (!rule) throw new Error(`Nothing here knows the word ${word} of JSON Schema.`);
    return rule(value, is, schema);
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
