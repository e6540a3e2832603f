import { expect, test } from 'vitest';
import { commandOf } from '../../entrypoints/background/notification-name';
import { SAMPLE_ID } from '../../platform/notifications';

test('nothing that is done to the sample of a notification means anything', () => {
  expect(commandOf({ did: 'click', id: SAMPLE_ID })).toBeNull();
  expect(commandOf({ did: 'close', id: SAMPLE_ID })).toBeNull();
  expect(commandOf({ did: 'button', id: SAMPLE_ID, button: 0 })).toBeNull();
});
