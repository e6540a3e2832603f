import { expect, test } from 'vitest';
import { commandOf, nameOf } from '../../entrypoints/background/notification-name';

/*
 * A click on a notification may find another life of the background than the one that showed it: all it has is the name.
 */

const shown = (about: Parameters<typeof nameOf>[0]['about']) => nameOf({ about, id: 'the-id', asked: 2, show: true });
const click = { did: 'click' } as const;
const close = { did: 'close' } as const;
const first = { did: 'button', button: 0 } as const;
const second = { did: 'button', button: 1 } as const;

test.each([
  ['stretch', click, { do: 'start', kind: 'stretch', id: 'the-id' }],
  ['micro', click, { do: 'start', kind: 'micro', id: 'the-id' }],
  ['nudge', click, { do: 'start', kind: 'stretch', id: 'the-id' }],
  ['notice', click, { do: 'start', kind: 'stretch', id: 'the-id' }],
  ['stretch', first, { do: 'postpone', id: 'the-id', asked: 2, minutes: null }],
  ['stretch', second, { do: 'skip', id: 'the-id' }],
  ['stretch', close, { do: 'dismiss', id: 'the-id', rung: 'notification' }],
  ['notice', close, { do: 'dismiss', id: 'the-id', rung: 'notice' }],
  ['pause', click, { do: 'resume' }],
  ['pause', close, { do: 'look' }],
  ['care', click, { do: 'care-stop', id: 'the-id' }],
  ['care', first, { do: 'care-stop', id: 'the-id' }],
  ['care', close, { do: 'look' }],
] as const)('%s, %o', (about, did, command) => {
  expect(commandOf({ ...did, id: shown(about) })).toEqual(command);
});
