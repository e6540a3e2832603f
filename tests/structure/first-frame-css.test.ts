import { expect, it } from 'vitest';
import { firstFrameCss } from '../../scripts/first-frame-css';

const HTML = '<main class="popup wide"><b class="number">9</b></main>';
const picked = (css: string) => firstFrameCss(css, HTML).replace(/\s+/g, ' ').trim();

it('keeps what the frame shows, and nothing that comes later', () => {
  expect(picked('.popup{margin:0}.popup .number{top:0}.menu{top:1px}.popup .menu{top:2px}')).toBe(
    '.popup{margin:0}.popup .number{top:0}',
  );
  expect(picked('.popup:hover{top:0}.popup::before{top:0}.popup[open]{top:0}')).toBe('');
  expect(picked('.number,.menu{top:0}')).toBe('.number{top:0}');
  expect(picked('body{margin:0}table{top:0}')).toBe('body{margin:0}');
});

it('keeps both themes and forced colors, and no other surroundings', () => {
  const dark = '@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color:red}}';
  expect(picked(`${dark}:root[data-theme=dark]{color:red}`)).toBe(`${dark}:root[data-theme=dark]{color:red}`);
  expect(picked('@media (forced-colors:active){.number{color:red}}')).toContain('.number');
  expect(picked('@media (forced-colors:active){.menu{color:red}}@media print{.number{top:0}}')).toBe('');
});

it('drops variables that nothing uses, one after the other', () => {
  expect(picked(':root{--a:1px;--b:var(--a);--c:var(--b);--d:2px}.number{top:var(--d)}')).toBe(
    ':root{--d:2px}.number{top:var(--d)}',
  );
});
