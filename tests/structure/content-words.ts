import type { Node } from './syntax';

/** A text of content/ as it is put on a page: `{card.text.name}`, `{text.says}`. */
export function isContentWords(node: Node): boolean {
  if (node.type !== 'JSXExpressionContainer') return false;
  let words: Node = node.expression;
  if (words.type === 'OptionalMemberExpression' || words.type === 'MemberExpression') {
    // `text.notes[0]` and `text.says` alike.
    if (words.computed) words = words.object;
    const { object } = words;
    if (object?.type === 'Identifier') return object.name === 'text';
    return /MemberExpression$/.test(object?.type ?? '') && object.property.name === 'text';
  }
  return false;
}

/** What an element shows directly, blanks apart. */
export function shownIn({ children }: Node): Node[] {
  const isBlank = (child: Node) =>
    (child.type === 'JSXText' && child.value.trim() === '') ||
    (child.type === 'JSXExpressionContainer' &&
      (child.expression.type === 'JSXEmptyExpression' || child.expression.value === ' '));
  return children.filter((child: Node) => !isBlank(child));
}

/** The attribute of an element, as it is written. */
export function attributeOf({ openingElement }: Node, name: string): Node | undefined {
  return openingElement.attributes.find((one: Node) => one.type === 'JSXAttribute' && one.name.name === name);
}
