import { expect, it } from 'vitest';
import { contactOf, lineOf, linkOf } from '../../core/policy/contact';

it.each(['https://intranet.example/desk', 'HTTPS://intranet.example', 'mailto:desk@example.com?subject=My%20chair'])(
  'leads to %j',
  (link) => {
    expect(linkOf(link)).toBe(new URL(link).href);
  },
);

it.each([
  'http://intranet.example',
  'javascript:alert(1)',
  'https:intranet.example',
  'https://',
  'mailto:',
  'data:text/html,hello',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'chrome://settings',
  'https://bank.example@evil.example/',
  ' ',
  '',
  7,
  null,
  ['https://intranet.example'],
])('leads nowhere for %j', (link) => {
  expect(linkOf(link)).toBeNull();
});

it('takes a line of text, whatever is in it, and nothing longer', () => {
  expect(lineOf('  <b>Kim Lee</b>, room 4.12 ')).toBe('<b>Kim Lee</b>, room 4.12');
  expect(lineOf('x'.repeat(300))).toHaveLength(300);
  expect(lineOf('x'.repeat(301))).toBeNull();
});

it('keeps the text where the link cannot be followed, and no link without a text', () => {
  expect(contactOf({ text: 'Kim Lee', link: 'javascript:alert(1)' })).toEqual({ text: 'Kim Lee', link: null });
  expect(contactOf({ link: 'https://intranet.example' })).toBeNull();
  for (const junk of [undefined, null, 'Kim Lee', 7, []]) expect(contactOf(junk)).toBeNull();
});
