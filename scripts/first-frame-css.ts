import postcss, { type AtRule, type Rule } from 'postcss';

/** What a selector may ask for besides classes of the frame: later states of an element are no business of its first frame. */
const LATER = /:hover|:focus|:active|:disabled|:checked|::|\[(?!data-theme)/;

/** Rules without a class that count for every page. */
const WHOLE_PAGE = /^(\*|html|body|:root)/;

/** Surroundings in which the frame looks different from the start. */
const FROM_THE_START = /prefers-color-scheme|forced-colors/;

/**
 * Picks those styles that the first frame of a page needs: rules whose classes all stand in its HTML, in both themes and
 * in forced colors, with just those variables that they use.
 *
 * @param css all styles of the page
 * @param html the page as it is before any script
 * @returns CSS in the order it was given in
 */
export function firstFrameCss(css: string, html: string): string {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const tree = postcss.parse(css);
  tree.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) => isNeeded(selector, classes));
    if (needed.length === 0) rule.remove();
    else rule.selectors = needed;
  });
  tree.walkAtRules((rule) => {
    if (!FROM_THE_START.test(rule.params) || !rule.nodes?.length) rule.remove();
  });
  dropUnusedVariables(tree);
  return tree.toString();
}

function isNeeded(selector: string, classes: ReadonlySet<string>): boolean {
  if (LATER.test(selector)) return false;
  const asked = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return asked.length > 0 ? asked.every((name) => classes.has(name)) : WHOLE_PAGE.test(selector);
}

/** A variable may be used by another one alone, so the last ones fall one after the other. */
function dropUnusedVariables(tree: postcss.Root): void {
  const before = tree.toString();
  const used = new Set([...before.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  tree.walkDecls(/^--/, (declaration) => {
    const parent = declaration.parent as AtRule | Rule | undefined;
    if (!used.has(declaration.prop)) declaration.remove();
    if (parent?.nodes?.length === 0) parent.remove();
  });
  if (tree.toString() !== before) dropUnusedVariables(tree);
}
